package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.link.correction.NameCorrections;
import org.sitrep.engine.model.EntityType;

/**
 * Joins what a desk says is one. An entity joins as a whole, whichever of its names the desk gave; but a bare surname that
 * was taken for another person's moves alone.
 */
final class AliasLinker {
    private final NameCorrections corrections;
    private final Map<String, Cluster> joint = new LinkedHashMap<>();
    private final List<Cluster> linked = new ArrayList<>();

    private AliasLinker(NameCorrections corrections) {
        this.corrections = corrections;
    }

    /** The clusters, in order, with those that are one joined. */
    static List<Cluster> link(List<Cluster> clusters, NameCorrections corrections) {
        if (corrections.isEmpty()) {
            return clusters;
        }
        AliasLinker linker = new AliasLinker(corrections);
        List<Cluster> moved = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<DocumentName> others = cluster.sorted().stream()
                    .filter(name -> linker.isElse(name, cluster))
                    .toList();
            others.forEach(name -> moved.add(new Cluster(name)));
            linker.join(others.isEmpty() ? cluster : cluster.without(others));
        }
        moved.forEach(linker::join);
        return linker.linked;
    }

    /** Whether a bare surname is that of somebody else than the person for whose it was taken. */
    private boolean isElse(DocumentName name, Cluster cluster) {
        Optional<String> called = corrections.called(name.entity().name());
        if (called.isEmpty() || !isBare(name)) {
            return false;
        }
        List<DocumentName> full =
                cluster.sorted().stream().filter(other -> !isBare(other)).toList();
        return !full.isEmpty()
                && full.stream()
                        .noneMatch(other ->
                                corrections.called(other.entity().name()).equals(called));
    }

    private static boolean isBare(DocumentName name) {
        return name.entity().type() == EntityType.PERSON
                && PersonLinker.name(name).isBare();
    }

    private void join(Cluster cluster) {
        Cluster one = cluster;
        for (String called : called(cluster)) {
            Cluster same = joint.get(called);
            if (same != null && same != one && !corrections.areApart(same.names(), one.names())) {
                Cluster absorbed = one;
                same.absorb(absorbed, MergeRule.CORRECTION);
                linked.remove(absorbed);
                joint.replaceAll((name, other) -> other == absorbed ? same : other);
                one = same;
            }
        }
        for (String called : called(one)) {
            joint.putIfAbsent(called, one);
        }
        if (!linked.contains(one)) {
            linked.add(one);
        }
    }

    private Set<String> called(Cluster cluster) {
        return cluster.names().stream()
                .map(corrections::called)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
