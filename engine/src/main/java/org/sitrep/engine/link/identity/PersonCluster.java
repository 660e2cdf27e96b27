package org.sitrep.engine.link.identity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.NameMatch;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.lexicon.Spelling;
import org.sitrep.engine.link.correction.NameCorrections;

/** A cluster of persons with the different names of its members. */
final class PersonCluster {
    private final NameCorrections corrections;
    private final Cluster cluster;
    private final Set<PersonName> names = new LinkedHashSet<>();

    /** What two names must share one of to be looked at together. */
    private final Set<String> parts = new LinkedHashSet<>();

    PersonCluster(DocumentName person, NameCorrections corrections) {
        this.corrections = corrections;
        cluster = new Cluster(person);
        add(PersonLinker.name(person));
    }

    Cluster cluster() {
        return cluster;
    }

    Set<PersonName> names() {
        return names;
    }

    /** What two clusters must share one of to be looked at together. */
    Set<String> parts() {
        return parts;
    }

    void add(DocumentName person, MergeRule rule) {
        cluster.add(person, rule);
        add(PersonLinker.name(person));
    }

    void absorb(PersonCluster other, MergeRule rule) {
        cluster.absorb(other.cluster, rule);
        other.names.forEach(this::add);
    }

    private void add(PersonName name) {
        if (names.add(name)) {
            parts.add("last " + name.surname());
            name.first().filter(first -> first.length() > 1).ifPresent(first -> parts.add("first " + first));
            parts.add("sound " + Spelling.sound(name.surname()));
        }
    }

    /** Whether a desk says that these are never one. */
    boolean isApart(Cluster other) {
        return !corrections.isEmpty() && corrections.areApart(cluster.names(), other.names());
    }

    /** The rule that joins every name of one with every name of the other, the weakest of those that do. */
    Optional<MergeRule> rule(PersonCluster other) {
        if (isApart(other.cluster)) {
            return Optional.empty();
        }
        MergeRule weakest = MergeRule.SAME_NAME;
        for (PersonName mine : names) {
            for (PersonName its : other.names) {
                Optional<MergeRule> rule = NameMatch.of(mine, its).map(MergeRule::of);
                if (rule.isEmpty()) {
                    return Optional.empty();
                }
                weakest = rule.get().compareTo(weakest) > 0 ? rule.get() : weakest;
            }
        }
        return Optional.of(weakest);
    }
}
