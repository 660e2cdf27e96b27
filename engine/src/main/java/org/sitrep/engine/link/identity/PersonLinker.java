package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.NameKey;

/**
 * Joins persons over documents: full names that agree first, then bare surnames, each only where one person of that
 * surname fits. Different first names never join.
 */
final class PersonLinker {
    private PersonLinker() {}

    static List<List<DocumentName>> link(List<DocumentName> persons) {
        Map<String, List<DocumentName>> bySurname = new TreeMap<>();
        for (DocumentName person : persons) {
            PersonName name = PersonName.of(person.entity().name());
            bySurname
                    .computeIfAbsent(name.surname(), surname -> new ArrayList<>())
                    .add(person);
        }
        List<List<DocumentName>> joined = new ArrayList<>();
        bySurname.values().forEach(bearers -> joined.addAll(linkBearers(bearers)));
        return joined;
    }

    private static List<List<DocumentName>> linkBearers(List<DocumentName> bearers) {
        Map<String, List<DocumentName>> full = new TreeMap<>();
        List<DocumentName> initials = new ArrayList<>();
        List<DocumentName> bare = new ArrayList<>();
        for (DocumentName bearer : bearers) {
            Optional<String> first = PersonName.of(bearer.entity().name()).first();
            if (first.isEmpty()) {
                bare.add(bearer);
            } else if (first.get().length() == 1) {
                initials.add(bearer);
            } else {
                full.computeIfAbsent(first.get(), name -> new ArrayList<>()).add(bearer);
            }
        }
        List<List<DocumentName>> clusters = nicknames(full);
        initials.forEach(person -> attach(clusters, person));
        List<List<DocumentName>> known = List.copyOf(clusters);
        List<DocumentName> alone = new ArrayList<>();
        for (DocumentName person : bare) {
            Optional<List<DocumentName>> one = only(known, person);
            one.ifPresentOrElse(cluster -> cluster.add(person), () -> alone.add(person));
        }
        alone.forEach(person -> attachBare(clusters, known, person));
        return clusters;
    }

    private static List<List<DocumentName>> nicknames(Map<String, List<DocumentName>> full) {
        List<List<DocumentName>> clusters = new ArrayList<>();
        full.forEach((first, persons) -> {
            Optional<List<DocumentName>> same = clusters.stream()
                    .filter(cluster -> name(cluster.get(0)).agrees(name(persons.get(0))))
                    .findFirst();
            same.ifPresentOrElse(cluster -> cluster.addAll(persons), () -> clusters.add(new ArrayList<>(persons)));
        });
        return clusters;
    }

    private static PersonName name(DocumentName person) {
        return PersonName.of(person.entity().name());
    }

    private static void attach(List<List<DocumentName>> clusters, DocumentName person) {
        List<List<DocumentName>> fitting = clusters.stream()
                .filter(cluster -> name(cluster.get(0)).agrees(name(person)))
                .toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(person);
        } else {
            clusters.add(new ArrayList<>(List.of(person)));
        }
    }

    /** The one person of a surname who fits a bare name: the only one, or the only one whose role agrees. */
    private static Optional<List<DocumentName>> only(List<List<DocumentName>> clusters, DocumentName person) {
        List<List<DocumentName>> fitting =
                clusters.stream().filter(cluster -> !conflicts(cluster, person)).toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        List<List<DocumentName>> agreeing =
                fitting.stream().filter(cluster -> sharesRole(cluster, person)).toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    private static void attachBare(
            List<List<DocumentName>> clusters, List<List<DocumentName>> known, DocumentName person) {
        Optional<List<DocumentName>> others = clusters.stream()
                .filter(cluster -> known.isEmpty()
                        || cluster.stream().noneMatch(other -> name(other).isFull()))
                .filter(cluster -> known.isEmpty() ? !conflicts(cluster, person) : sharesRole(cluster, person))
                .findFirst();
        others.ifPresentOrElse(cluster -> cluster.add(person), () -> clusters.add(new ArrayList<>(List.of(person))));
    }

    private static boolean conflicts(List<DocumentName> cluster, DocumentName person) {
        Optional<String> country = person.entity().country();
        return country.isPresent()
                && cluster.stream()
                        .map(other -> other.entity().country())
                        .anyMatch(other -> other.isPresent() && !other.equals(country));
    }

    private static boolean sharesRole(List<DocumentName> cluster, DocumentName person) {
        Optional<String> role = person.entity().role().map(PersonLinker::key);
        return role.isPresent()
                && cluster.stream()
                        .map(other -> other.entity().role().map(PersonLinker::key))
                        .anyMatch(role::equals);
    }

    private static String key(String role) {
        return NameKey.of(role.toLowerCase(Locale.ROOT));
    }
}
