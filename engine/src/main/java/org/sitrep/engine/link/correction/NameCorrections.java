package org.sitrep.engine.link.correction;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.lexicon.NameKey;

/**
 * Which names a desk says are one, and which are never. Names are compared as {@link NameKey} writes them. The result is
 * the same for any order of the corrections.
 */
public final class NameCorrections {
    /** For each key that an alias has, the keys that are one with it. */
    private final Map<String, Set<String>> one = new TreeMap<>();

    /** What to call the names that are one, by each of their keys. */
    private final Map<String, String> called = new TreeMap<>();

    /** For each key, those that it is never one with. */
    private final Map<String, Set<String>> apart = new TreeMap<>();

    NameCorrections(Collection<Correction> aliases, Collection<Correction> notSame) {
        Set<String> second = new TreeSet<>();
        Map<String, Set<String>> written = new TreeMap<>();
        for (Correction alias : aliases) {
            Set<String> joined = new TreeSet<>();
            for (String name : alias.words()) {
                written.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>())
                        .add(name);
                joined.addAll(keys(name));
            }
            second.add(NameKey.of(alias.words().get(1)));
            joined.forEach(key -> one.put(key, joined));
        }
        for (Map.Entry<String, Set<String>> entry : one.entrySet()) {
            String first = entry.getValue().stream()
                    .filter(key -> !second.contains(key))
                    .findFirst()
                    .orElseGet(() -> entry.getValue().iterator().next());
            called.put(entry.getKey(), written.get(first).iterator().next());
        }
        for (Correction correction : notSame) {
            Set<String> left = keys(correction.words().get(0));
            Set<String> right = keys(correction.words().get(1));
            left.forEach(
                    key -> apart.computeIfAbsent(key, other -> new TreeSet<>()).addAll(right));
            right.forEach(
                    key -> apart.computeIfAbsent(key, other -> new TreeSet<>()).addAll(left));
        }
    }

    /** The keys that are one with a name, its own among them. */
    private Set<String> keys(String name) {
        String key = NameKey.of(name);
        return one.getOrDefault(key, Set.of(key));
    }

    /** Whether aliases make one entity of two names. */
    boolean areOne(String name, String other) {
        return keys(name).contains(NameKey.of(other));
    }

    /** Whether nothing is said of names at all. */
    public boolean isEmpty() {
        return one.isEmpty() && apart.isEmpty();
    }

    /** Whether an entity that has one of these names is never the one that has one of the others. */
    public boolean areApart(Collection<String> names, Collection<String> others) {
        if (apart.isEmpty()) {
            return false;
        }
        for (String name : names) {
            Set<String> from = apart.getOrDefault(NameKey.of(name), Set.of());
            if (!from.isEmpty() && others.stream().map(NameKey::of).anyMatch(from::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The name by which a desk calls the entity of a name, empty where no alias has it. */
    public Optional<String> called(String name) {
        return called.isEmpty() ? Optional.empty() : Optional.ofNullable(called.get(NameKey.of(name)));
    }
}
