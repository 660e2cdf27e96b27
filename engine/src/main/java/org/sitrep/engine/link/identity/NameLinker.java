package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.link.correction.NameCorrections;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;

/**
 * Joins organisations, facilities, places and groups over documents: by the place they are, by name, and by the one
 * full name that a shorter one can stand for.
 */
final class NameLinker {
    private static final String FACILITY = "FACILITY ";
    private static final String EMBASSY_IN = " Embassy in ";

    /** Set behind the key of what a desk keeps apart from the others of it. */
    private static final String APART = "'";

    private static final List<String> COLLECTIVES = List.of("people", "police", "staff", "personnel", "opposition");

    private final Map<String, Cluster> byKey = new TreeMap<>();

    private final NameCorrections corrections;

    private final CommonBodies bodies;

    private NameLinker(CommonBodies bodies, NameCorrections corrections) {
        this.bodies = bodies;
        this.corrections = corrections;
    }

    static List<Cluster> link(List<DocumentName> names, CommonBodies bodies, NameCorrections corrections) {
        NameLinker linker = new NameLinker(bodies, corrections);
        names.forEach(linker::add);
        linker.shorterToFuller();
        linker.acronyms();
        return List.copyOf(linker.byKey.values());
    }

    private void add(DocumentName name) {
        Key key = key(name);
        String text = key.text();
        while (byKey.containsKey(text) && areApart(byKey.get(text), new Cluster(name))) {
            text += APART;
        }
        Cluster same = byKey.get(text);
        if (same == null) {
            byKey.put(text, new Cluster(name));
        } else {
            same.add(name, key.rule());
        }
    }

    private boolean areApart(Cluster one, Cluster other) {
        return !corrections.isEmpty() && corrections.areApart(one.names(), other.names());
    }

    /** What entities that are one have in common, and the rule that says so. */
    private record Key(String text, MergeRule rule) {}

    private Key key(DocumentName name) {
        String type = name.entity().type().name() + " ";
        if (name.entity().type() == EntityType.PLACE && name.entity().place().isPresent()) {
            Place place = name.entity().place().get();
            String text = place.geonames() > 0
                    ? type + place.geonames()
                    : type + NameKey.of(place.name()) + " " + place.country();
            return new Key(text, MergeRule.SAME_PLACE);
        }
        Optional<String> host = name.entity().place().map(Place::country);
        if (name.entity().type() == EntityType.FACILITY
                && host.isPresent()
                && name.entity().name().contains(EMBASSY_IN)) {
            String sender = name.entity().name().split(EMBASSY_IN, 2)[0];
            return new Key(type + NameKey.of(sender + EMBASSY_IN) + " " + host.get(), MergeRule.SAME_HOST);
        }
        if (bodies.isOne(name.entity())) {
            return new Key(type + NameKey.of(name.entity().name()) + " of " + bodies.home(name), MergeRule.HOME_BODY);
        }
        boolean anonymous =
                name.entity().type() == EntityType.GROUP && isOne(name.entity().name());
        return new Key(
                type + NameKey.of(name.entity().name()) + (anonymous ? " of " + name.document() : ""),
                MergeRule.SAME_NAME);
    }

    /** Whether a group is one unnamed person, who is another in every document: "senior official". */
    private static boolean isOne(String group) {
        return !group.endsWith("s") && COLLECTIVES.stream().noneMatch(group::endsWith);
    }

    /** "US Embassy" is "US Embassy in Kyiv" where the story knows no other; "Embassy" alone may be any sender's. */
    private void shorterToFuller() {
        List<String> facilities =
                byKey.keySet().stream().filter(key -> key.startsWith(FACILITY)).toList();
        for (String key : facilities) {
            if (key.indexOf(' ', FACILITY.length()) < 0) {
                continue;
            }
            List<String> fuller = facilities.stream()
                    .filter(other -> other.startsWith(key + " in "))
                    .filter(other -> !areApart(byKey.get(key), byKey.get(other)))
                    .toList();
            if (fuller.size() == 1) {
                byKey.get(fuller.get(0)).absorb(byKey.remove(key), MergeRule.SHORTER_NAME);
            }
        }
    }

    /**
     * "OSCE" is the one organisation whose words begin with these letters. In many documents the same letters stand for others as
     * well, so one of them must have both.
     */
    private void acronyms() {
        Map<String, List<String>> byInitials = new TreeMap<>();
        for (Map.Entry<String, Cluster> entry : byKey.entrySet()) {
            String name = entry.getValue().head().entity().name();
            Acronym.of(name)
                    .ifPresent(letters -> byInitials
                            .computeIfAbsent(
                                    entry.getKey().split(" ", 2)[0] + " " + NameKey.of(letters),
                                    key -> new ArrayList<>())
                            .add(entry.getKey()));
        }
        byInitials.forEach((key, fuller) -> {
            boolean one = fuller.size() == 1 && byKey.containsKey(key) && byKey.containsKey(fuller.get(0));
            if (one
                    && !key.equals(fuller.get(0))
                    && !areApart(byKey.get(key), byKey.get(fuller.get(0)))
                    && (bodies.areFew() || byKey.get(key).sharesDocument(byKey.get(fuller.get(0))))
                    && Acronym.isOne(byKey.get(key).head().entity().name())) {
                byKey.get(fuller.get(0)).absorb(byKey.remove(key), MergeRule.ACRONYM);
            }
        });
    }
}
