package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds persons by the name model and by a title before the name. */
final class PersonNameFinder {
    private final PhraseTable<String> titles = new PhraseTable<>(false);

    PersonNameFinder() {
        for (Map<String, String> row : Table.load("titles.tsv").rows()) {
            titles.put(row.get("title"), row.get("kind"));
        }
    }

    List<Name> find(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = at;
            while (end < sentence.size() && sentence.token(end).name().equals("PERSON")) {
                end++;
            }
            if (end > at) {
                person(sentence, at, end).ifPresent(names::add);
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private Optional<Name> person(Sentence sentence, int from, int to) {
        int first = from;
        for (Optional<PhraseTable.Hit<String>> hit = titles.longestFrom(sentence, first);
                hit.isPresent() && hit.get().end() < to;
                hit = titles.longestFrom(sentence, first)) {
            first = hit.get().end();
        }
        int end = to;
        while (end > first && !isNamePart(sentence.token(end - 1))) {
            end--;
        }
        if (end == first || !Character.isUpperCase(sentence.token(first).word().codePointAt(0))) {
            return Optional.empty();
        }
        Name name = Name.of(sentence, first, end, EntityType.PERSON);
        return Optional.of(name.titled(title(sentence, first), Optional.empty()));
    }

    private static boolean isNamePart(Token token) {
        return !token.isPunctuation()
                && !token.word().equals("'s")
                && !token.word().equals("\u2019s");
    }

    /** The title that stands right before a token, as written. */
    private Optional<String> title(Sentence sentence, int before) {
        int end = before;
        if (end > 0 && sentence.token(end - 1).word().equals(",")) {
            end--;
        }
        int last = end;
        return titles.longestBefore(sentence, last)
                .filter(hit -> hit.value().equals("office") || hit.value().equals("rank"))
                .map(hit -> PhraseTable.words(sentence, hit.first(), hit.end()));
    }

    /** Whether a word is a title by itself. */
    boolean isTitle(String word) {
        return titles.get(word.toLowerCase(Locale.ROOT)).isPresent();
    }
}
