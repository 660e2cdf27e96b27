package org.sitrep.engine.read.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.PhraseTable.Hit;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** The titles and offices that stand before or behind a person's name. */
final class Titles {
    /** A form of address and a name have no more words. */
    private static final int NAME_WORDS = 5;

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
        Optional<Hit<String>> hit = titles.longestBefore(sentence, end);
        if (hit.isPresent() && end < name && !isApposed(sentence, hit.get(), name)) {
            return Optional.empty();
        }
        if (hit.isEmpty() || isOffice(hit.get())) {
            return hit.map(office -> whose(sentence, office.first(), end, end, known));
        }
        Title address = new Title(hit.get().first(), Optional.empty(), Optional.empty());
        return before(sentence, hit.get().first(), known).or(() -> Optional.of(address));
    }

    /** The title that stands in apposition behind a name: "Ana Silva, the Portuguese foreign minister, said". */
    Optional<Title> after(Sentence sentence, int first, int end, List<Name> known) {
        for (Token token : sentence.tokens().subList(end, Math.min(sentence.size(), end + 12))) {
            boolean describes = token.is("appos") && token.head() >= first && token.head() < end;
            if (describes) {
                return titles.longestBefore(sentence, token.index() + 1)
                        .filter(Titles::isOffice)
                        .map(hit -> whose(sentence, hit.first(), hit.end(), owner(sentence, hit.end(), known), known));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a name behind a comma stands for the title before it, "the spokesman, Tom Hale", and does not only follow it:
     * "with Hale as spokesman, Tom Berg resigned".
     */
    private static boolean isApposed(Sentence sentence, Hit<String> title, int name) {
        return sentence.tokens().subList(name, Math.min(sentence.size(), name + NAME_WORDS)).stream()
                .anyMatch(token -> token.is("appos") && token.head() >= title.first() && token.head() < title.end());
    }

    private static boolean isOffice(Hit<String> hit) {
        return hit.value().equals("office") || hit.value().equals("rank");
    }

    /** The end of "for the ministry" or "of Denmark" behind a title, or the title's own end. */
    private static int owner(Sentence sentence, int end, List<Name> known) {
        boolean linked = end < sentence.size()
                && Set.of("for", "of", "at", "with")
                        .contains(sentence.token(end).lemma());
        return known.stream()
                .filter(name -> linked && name.first() > end && name.first() <= end + 2)
                .mapToInt(Name::end)
                .max()
                .orElse(end);
    }

    private static Title whose(Sentence sentence, int title, int end, int roleEnd, List<Name> known) {
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
        String role = PhraseTable.words(sentence, organisation ? from : first, roleEnd);
        Optional<String> country = owner.flatMap(Name::country)
                .or(() -> known.stream()
                        .filter(name -> name.end() == roleEnd && roleEnd > end)
                        .flatMap(name -> name.country().stream())
                        .findFirst());
        return new Title(from, Optional.of(role), country);
    }

    private static boolean isOwned(Sentence sentence, int token) {
        return sentence.token(token - 1).tag().equals("POS");
    }

    /** The sex that the title before a name, or its role, tells: "male", "female". */
    Optional<String> sex(Name name) {
        String before =
                name.first() == 0 ? "" : name.sentence().token(name.first() - 1).word();
        String role = name.role().orElse("");
        if (tells(before, "female") || role.endsWith("woman") || role.endsWith("ueen")) {
            return Optional.of("female");
        }
        boolean male = tells(before, "male") || role.endsWith("man") || role.endsWith("King");
        return male ? Optional.of("male") : Optional.empty();
    }

    /** Whether a word before a name tells that a man, or a woman, is named: "Mr.", "Ms". */
    boolean tells(String word, String sex) {
        return titles.get(word).filter(sex::equals).isPresent();
    }

    private static boolean isModifier(Token token) {
        return switch (token.lemma().toLowerCase(Locale.ROOT)) {
            case "former", "acting", "deputy", "then", "interim", "senior", "chief", "assistant" -> true;
            default -> false;
        };
    }
}
