package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.lexicon.Nicknames;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.model.DocumentEntity;

/**
 * Joins who is called by a surname of two words to the one person whose full name ends in it: "García Márquez" to "Gabriel
 * García Márquez". Not where the first of the two is anybody's first name: "Mohammed Ali" need not be "Hassan Mohammed Ali".
 */
final class CompoundSurnames {
    /** Shorter parts are initials and particles. */
    private static final int SHORTEST = 3;

    /** What has more parts before its surname is a list of names. */
    private static final int MOST_GIVEN = 3;

    private final List<PersonCluster> clusters;

    private CompoundSurnames(List<PersonCluster> clusters) {
        this.clusters = clusters;
    }

    /** Joins clusters in a list, and takes those out that are joined to another. */
    static void join(List<PersonCluster> clusters) {
        CompoundSurnames surnames = new CompoundSurnames(clusters);
        for (PersonCluster named : List.copyOf(clusters)) {
            List<PersonCluster> bearers = surnames.bearers(named);
            if (bearers.size() == 1) {
                bearers.get(0).absorb(named, MergeRule.COMPOUND_SURNAME);
                clusters.remove(named);
            }
        }
    }

    private List<PersonCluster> bearers(PersonCluster named) {
        List<PersonCluster> bearers = new ArrayList<>();
        for (PersonName surname : named.names()) {
            if (surname.given().size() != 1 || isFirstName(surname.given().get(0), named)) {
                return List.of();
            }
            clusters.stream()
                    .filter(other -> other != named && !bearers.contains(other))
                    .filter(other -> other.names().stream().anyMatch(full -> endsIn(full, surname)))
                    .filter(other -> !other.isApart(named.cluster()))
                    .filter(other -> named.cluster()
                            .entities()
                            .noneMatch(entity -> other.cluster().conflicts(entity, DocumentEntity::country)))
                    .forEach(bearers::add);
        }
        return bearers;
    }

    private static boolean endsIn(PersonName full, PersonName surname) {
        List<String> middle = full.middle();
        return !middle.isEmpty()
                && full.given().size() <= MOST_GIVEN
                && middle.get(middle.size() - 1).equals(surname.given().get(0))
                && full.surname().equals(surname.surname())
                && full.suffix().equals(surname.suffix());
    }

    private boolean isFirstName(String part, PersonCluster named) {
        return part.length() < SHORTEST
                || Nicknames.isFirstName(part)
                || clusters.stream()
                        .filter(other -> other != named)
                        .flatMap(other -> other.names().stream())
                        .anyMatch(name -> name.first().filter(part::equals).isPresent());
    }
}
