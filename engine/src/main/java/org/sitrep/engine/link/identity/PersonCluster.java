package org.sitrep.engine.link.identity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.NameMatch;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.link.correction.NameCorrections;

/** A cluster of persons with the different names of its members. */
final class PersonCluster {
    private final NameCorrections corrections;
    private final Cluster cluster;
    private final Set<PersonName> names = new LinkedHashSet<>();

    PersonCluster(DocumentName person, NameCorrections corrections) {
        this.corrections = corrections;
        cluster = new Cluster(person);
        names.add(PersonLinker.name(person));
    }

    Cluster cluster() {
        return cluster;
    }

    Set<PersonName> names() {
        return names;
    }

    void add(DocumentName person, MergeRule rule) {
        cluster.add(person, rule);
        names.add(PersonLinker.name(person));
    }

    void absorb(PersonCluster other, MergeRule rule) {
        cluster.absorb(other.cluster, rule);
        names.addAll(other.names);
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
