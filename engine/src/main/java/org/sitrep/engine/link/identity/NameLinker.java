package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;

/**
 * Joins organisations, facilities, places and groups over documents: by the place they are, by name, and by the one
 * full name that a shorter one can stand for.
 */
final class NameLinker {
    /** A country has one embassy in another, whether it is called by the city or by the country. */
    private static final String EMBASSY_IN = " Embassy in ";

    private static final List<String> COLLECTIVES = List.of("people", "police", "staff", "personnel", "opposition");

    private NameLinker() {}

    static List<List<DocumentName>> link(List<DocumentName> names) {
        Map<String, List<DocumentName>> byKey = new TreeMap<>();
        for (DocumentName name : names) {
            byKey.computeIfAbsent(key(name), key -> new ArrayList<>()).add(name);
        }
        shorterToFuller(byKey);
        acronyms(byKey);
        return List.copyOf(byKey.values());
    }

    private static String key(DocumentName name) {
        String type = name.entity().type().name() + " ";
        if (name.entity().type() == EntityType.PLACE && name.entity().place().isPresent()) {
            Place place = name.entity().place().get();
            return place.geonames() > 0
                    ? type + place.geonames()
                    : type + NameKey.of(place.name()) + " " + place.country();
        }
        Optional<String> host = name.entity().place().map(Place::country);
        if (name.entity().type() == EntityType.FACILITY
                && host.isPresent()
                && name.entity().name().contains(EMBASSY_IN)) {
            String sender = name.entity().name().split(EMBASSY_IN, 2)[0];
            return type + NameKey.of(sender + EMBASSY_IN) + " " + host.get();
        }
        boolean anonymous =
                name.entity().type() == EntityType.GROUP && isOne(name.entity().name());
        return type + NameKey.of(name.entity().name()) + (anonymous ? " of " + name.document() : "");
    }

    /** Whether a group is one unnamed person, who is another in every document: "senior official". */
    private static boolean isOne(String group) {
        return !group.endsWith("s") && COLLECTIVES.stream().noneMatch(group::endsWith);
    }

    /** "US Embassy" is "US Embassy in Kyiv" where the story knows no other. */
    private static void shorterToFuller(Map<String, List<DocumentName>> byKey) {
        List<String> facilities = byKey.keySet().stream()
                .filter(key -> key.startsWith("FACILITY "))
                .toList();
        for (String key : facilities) {
            List<String> fuller = facilities.stream()
                    .filter(other -> other.startsWith(key + " in "))
                    .toList();
            if (fuller.size() == 1) {
                byKey.get(fuller.get(0)).addAll(byKey.remove(key));
            }
        }
    }

    /** "OSCE" is the one organisation whose words begin with these letters. */
    private static void acronyms(Map<String, List<DocumentName>> byKey) {
        Map<String, List<String>> byInitials = new TreeMap<>();
        for (Map.Entry<String, List<DocumentName>> entry : byKey.entrySet()) {
            String name = entry.getValue().get(0).entity().name();
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
                    && Acronym.isOne(byKey.get(key).get(0).entity().name())) {
                byKey.get(fuller.get(0)).addAll(byKey.remove(key));
            }
        });
    }
}
