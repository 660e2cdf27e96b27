package org.sitrep.engine.read.entity;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Governments that are called by the surname of who leads them: "the Berg administration" is an organisation, and no mention of
 * a Berg, since it may be another one whom the article names.
 */
final class Administrations {
    private static final Set<String> GOVERNMENTS = Set.of("administration", "government", "cabinet", "regime");

    private Administrations() {}

    /** Those that some persons' names stand for; these persons are then taken out. */
    static List<Name> takeFrom(List<PersonNameFinder.Titled> persons) {
        List<Name> found = new ArrayList<>();
        persons.removeIf(person -> {
            Optional<Name> government = of(person);
            government.ifPresent(found::add);
            return government.isPresent();
        });
        return found;
    }

    /** Whether a word is the surname by which a government is called. */
    static boolean isCalledBy(Sentence sentence, Token surname) {
        int next = surname.index() + 1;
        return next < sentence.size()
                && GOVERNMENTS.contains(sentence.token(next).word().toLowerCase(ROOT));
    }

    private static Optional<Name> of(PersonNameFinder.Titled person) {
        Name name = person.name();
        boolean bare = name.end() - name.first() == 1 && person.from() == name.first();
        if (!bare || !isCalledBy(name.sentence(), name.sentence().token(name.first()))) {
            return Optional.empty();
        }
        String noun = name.sentence().token(name.end()).word().toLowerCase(ROOT);
        return Optional.of(Name.of(name.sentence(), name.first(), name.end() + 1, EntityType.ORGANISATION)
                .called(name.text() + " " + noun));
    }
}
