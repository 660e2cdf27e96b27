package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.link.correction.NameCorrections;

/**
 * Joins persons over documents: the same full names first, then the forms and spellings of one, then initials, surnames of
 * two words, and bare surnames, each only where one other person fits.
 */
final class PersonLinker {
    /** Set behind the name of whom a desk keeps apart from the others of it. */
    private static final String APART = "'";

    private final List<PersonCluster> clusters = new ArrayList<>();

    private final NameCorrections corrections;

    private PersonLinker(NameCorrections corrections) {
        this.corrections = corrections;
    }

    static List<Cluster> link(List<DocumentName> persons, NameCorrections corrections) {
        PersonLinker linker = new PersonLinker(corrections);
        linker.sameNames(persons);
        linker.join(MergeRule.MIDDLE_NAME);
        linker.join(MergeRule.NICKNAME);
        linker.join(MergeRule.TYPING_ERROR);
        linker.join(MergeRule.INITIAL);
        CompoundSurnames.join(linker.clusters);
        List<DocumentName> bare =
                persons.stream().filter(person -> name(person).isBare()).toList();
        long documents = persons.stream().map(DocumentName::document).distinct().count();
        return new BareSurnames(linker.clusters, documents, corrections).attach(bare);
    }

    static PersonName name(DocumentName person) {
        return PersonName.of(person.entity().name());
    }

    private void sameNames(List<DocumentName> persons) {
        Map<String, PersonCluster> byName = new TreeMap<>();
        for (DocumentName person : persons) {
            PersonName name = name(person);
            if (!name.isBare()) {
                String key = name.toString();
                while (byName.containsKey(key) && byName.get(key).isApart(new Cluster(person))) {
                    key += APART;
                }
                PersonCluster same = byName.get(key);
                if (same == null) {
                    byName.put(key, new PersonCluster(person, corrections));
                } else {
                    same.add(person, MergeRule.SAME_NAME);
                }
            }
        }
        clusters.addAll(byName.values());
    }

    /**
     * Joins clusters, the less known to the better known, by rules not weaker than some rule: two that agree, where all
     * that agree with either of them agree with one another as well. "J. Berg" stays apart where there are a John and a
     * Jane.
     */
    private void join(MergeRule weakest) {
        clusters.sort(Comparator.comparingLong(
                        (PersonCluster named) -> named.cluster().documents())
                .thenComparing(named -> named.cluster().head()));
        Map<String, List<PersonCluster>> byPart = new TreeMap<>();
        clusters.forEach(named -> named.parts()
                .forEach(part ->
                        byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(named)));
        for (PersonCluster named : List.copyOf(clusters)) {
            Set<PersonCluster> agreeing = agreeing(named, byPart);
            Optional<PersonCluster> best = agreeing.stream()
                    .filter(other -> other.rule(named).orElseThrow().compareTo(weakest) <= 0)
                    .max(Comparator.comparingLong(
                                    (PersonCluster other) -> other.cluster().documents())
                            .thenComparing(other -> other.cluster().head(), Comparator.reverseOrder()));
            if (best.isPresent() && isSafe(best.get(), agreeing, byPart)) {
                PersonCluster one = best.get();
                named.parts().forEach(part -> byPart.get(part).remove(named));
                one.parts().forEach(part -> byPart.get(part).remove(one));
                one.absorb(named, one.rule(named).orElseThrow());
                one.parts().forEach(part -> byPart.get(part).add(one));
                clusters.remove(named);
            }
        }
    }

    private static Set<PersonCluster> agreeing(PersonCluster named, Map<String, List<PersonCluster>> byPart) {
        Set<PersonCluster> agreeing = new LinkedHashSet<>();
        named.parts().forEach(part -> agreeing.addAll(byPart.get(part)));
        agreeing.removeIf(other -> other == named || other.rule(named).isEmpty());
        return agreeing;
    }

    private static boolean isSafe(
            PersonCluster one, Set<PersonCluster> agreeing, Map<String, List<PersonCluster>> byPart) {
        List<PersonCluster> all = new ArrayList<>(agreeing);
        agreeing(one, byPart).stream().filter(other -> !all.contains(other)).forEach(all::add);
        for (PersonCluster left : all) {
            for (PersonCluster right : all) {
                if (left != right && left.rule(right).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
