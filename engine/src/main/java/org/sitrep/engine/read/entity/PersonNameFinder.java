package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds persons by the name model, with their titles. */
final class PersonNameFinder {
    private final Titles titles = new Titles();

    /**
     * A person with the title that goes with the name.
     *
     * @param name the name alone
     * @param from the first token of the title before it, or of the name
     */
    record Titled(Name name, int from) {}

    /** The persons of a sentence; {@code known} are its organisations and places, which say whose office a title is. */
    List<Titled> find(Sentence sentence, List<Name> known) {
        List<Titled> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = at;
            while (end < sentence.size() && sentence.token(end).name().equals("PERSON")) {
                end++;
            }
            if (end > at) {
                person(sentence, at, end, known).ifPresent(found::add);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private Optional<Titled> person(Sentence sentence, int from, int to, List<Name> known) {
        int first = titles.skip(sentence, from, to);
        int end = to;
        while (end > first && !isNamePart(sentence.token(end - 1))) {
            end--;
        }
        if (end == first
                || isEpithet(sentence, first, end)
                || !Character.isUpperCase(sentence.token(first).word().codePointAt(0))) {
            return Optional.empty();
        }
        Name name = Name.of(sentence, first, end, EntityType.PERSON);
        Optional<Titles.Title> before = titles.before(sentence, first, known);
        Optional<Titles.Title> title = before.filter(found -> found.role().isPresent())
                .or(() -> titles.after(sentence, name.first(), name.end(), known));
        return Optional.of(new Titled(
                name.titled(title.flatMap(Titles.Title::role)).of(title.flatMap(Titles.Title::country)),
                before.map(Titles.Title::first).orElse(first)));
    }

    /** Whether a word only describes the name behind it: "Shootin' Sam Novak". */
    private static boolean isEpithet(Sentence sentence, int first, int end) {
        return end - first == 1
                && end + 1 < sentence.size()
                && sentence.token(end).word().equals("'")
                && sentence.token(end + 1).name().equals("PERSON");
    }

    private static boolean isNamePart(Token token) {
        return !token.isPunctuation() && !token.tag().equals("POS");
    }
}
