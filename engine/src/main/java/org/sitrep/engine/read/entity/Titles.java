package org.sitrep.engine.read.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.PhraseTable.Hit;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** The titles and offices that stand before or behind a person's name. */
final class Titles {
    private final PhraseTable<String> titles = new PhraseTable<>(false);

    /**
     * A title as it stands in a sentence.
     *
     * @param first its first token, that of the organisation or "former" before it included
     * @param role as written, without a country; empty for mere forms of address
     * @param country the country that stands with it
     */
    record Title(int first, Optional<String> role, Optional<String> country) {}

    Titles() {
        for (Map<String, String> row : Table.load("titles.tsv").rows()) {
            titles.put(row.get("title"), row.get("kind"));
        }
    }

    /** The token behind the titles with which some tokens begin: "President Joe" begins with one. */
    int skip(Sentence sentence, int first, int end) {
        int at = first;
        Optional<Hit<String>> hit = titles.longestFrom(sentence, at);
        while (hit.isPresent() && hit.get().end() < end) {
            at = hit.get().end();
            hit = titles.longestFrom(sentence, at);
        }
        return at;
    }

    /** The title right before a name, with what says whose office it is. */
    Optional<Title> before(Sentence sentence, int name, List<Name> known) {
        int end = name > 1 && sentence.token(name - 1).word().equals(",") ? name - 1 : name;
        Optional<Hit<String>> address = titles.longestBefore(sentence, end);
        if (address.isPresent() && !isOffice(address.get()) && address.get().first() > 0) {
            return before(sentence, address.get().first(), known)
                    .or(() -> Optional.of(new Title(address.get().first(), Optional.empty(), Optional.empty())));
        }
        return address.filter(hit -> end == name || isOffice(hit)).map(hit -> whose(sentence, hit.first(), end, known));
    }

    /** The title that stands in apposition behind a name: "Ana Silva, the Portuguese foreign minister, said". */
    Optional<Title> after(Sentence sentence, int first, int end, List<Name> known) {
        for (Token token : sentence.tokens().subList(end, Math.min(sentence.size(), end + 12))) {
            boolean describes = token.is("appos") && token.head() >= first && token.head() < end;
            if (describes) {
                return titles.longestBefore(sentence, token.index() + 1)
                        .filter(Titles::isOffice)
                        .map(hit -> whose(sentence, hit.first(), hit.end(), known));
            }
        }
        return Optional.empty();
    }

    private static boolean isOffice(Hit<String> hit) {
        return hit.value().equals("office") || hit.value().equals("rank");
    }

    private static Title whose(Sentence sentence, int title, int end, List<Name> known) {
        int first = title;
        while (first > 0 && isModifier(sentence.token(first - 1))) {
            first--;
        }
        int before = first;
        Optional<Name> owner = known.stream()
                .filter(name -> name.end() == before || (name.end() == before - 1 && isOwned(sentence, before)))
                .findFirst();
        boolean organisation = owner.isPresent() && owner.get().place().isEmpty();
        int from = owner.map(Name::first).orElse(first);
        String role = PhraseTable.words(sentence, organisation ? from : first, end);
        return new Title(from, Optional.of(role), owner.flatMap(Name::country));
    }

    private static boolean isOwned(Sentence sentence, int token) {
        return sentence.token(token - 1).tag().equals("POS");
    }

    private static boolean isModifier(Token token) {
        return switch (token.lemma()) {
            case "former", "acting", "deputy", "then", "interim", "senior", "chief", "assistant" -> true;
            default -> false;
        };
    }
}
