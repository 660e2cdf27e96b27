package org.sitrep.engine.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Place;

/**
 * The places of the world that news names: every town of 5,000 people, division and country of GeoNames, with what
 * GeoNames' tables leave out added by hand: regions, seas and rivers, bases, seats of government, short forms, peoples.
 *
 * <p>Immutable. Takes about 0.2 seconds and 20 MB to load; a name is found in microseconds.
 */
public final class Gazetteer {
    private final CompiledPlaces compiled;
    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private final Map<String, List<PlaceName>> byKey = new LinkedHashMap<>();
    /** Short forms, by their very characters: "US" is a country and "us" none. */
    private final Map<String, PlaceName> bySurface = new LinkedHashMap<>();

    private final Set<Long> corrected = new LinkedHashSet<>();
    private final Map<String, String> seats = new LinkedHashMap<>();
    private final Map<String, String> adjectives = new LinkedHashMap<>();

    private Gazetteer(CompiledPlaces compiled) {
        this.compiled = compiled;
        for (int number = 0; number < compiled.size(); number++) {
            if (compiled.isArea(number)) {
                Place place = compiled.place(number);
                byCode.putIfAbsent(code(place), place);
            }
        }
        centres();
        regions();
        facilities();
        demonyms();
    }

    /** The gazetteer of the class path, loaded once and shared. */
    public static Gazetteer load() {
        return Loaded.GAZETTEER;
    }

    private static final class Loaded {
        private static final Gazetteer GAZETTEER = new Gazetteer(CompiledPlaces.load());
    }

    private static String code(Place place) {
        return place.isCountry() ? place.country() : place.country() + "." + place.admin1();
    }

    private void centres() {
        for (Map<String, String> row : Table.load("centres.tsv").rows()) {
            String code = row.get("code");
            Place known = byCode.get(code);
            if (known != null) {
                Place put = new Place(
                        known.geonames(),
                        known.name(),
                        number(row, "lat"),
                        number(row, "lon"),
                        known.country(),
                        known.admin1(),
                        known.feature(),
                        known.population());
                byCode.put(code, put);
                corrected.add(put.geonames());
                names(put, row.get("names"), PlaceName.Kind.ALTERNATE);
            }
        }
    }

    private void regions() {
        for (Map<String, String> row : Table.load("regions.tsv").rows()) {
            Place place = new Place(
                    Long.parseLong(row.get("geonames")),
                    row.get("name"),
                    number(row, "lat"),
                    number(row, "lon"),
                    row.get("country"),
                    "",
                    row.get("feature"),
                    0);
            byCode.put("r:" + place.name(), place);
            name(place, place.name(), PlaceName.Kind.MAIN);
            names(place, row.get("names"), PlaceName.Kind.ALTERNATE);
        }
    }

    private void facilities() {
        for (Map<String, String> row : Table.load("facilities.tsv").rows()) {
            Place place = handmade(row, "INSM");
            name(place, place.name(), PlaceName.Kind.MAIN);
            names(place, row.get("names"), PlaceName.Kind.ALTERNATE);
        }
        for (Map<String, String> row : Table.load("seats.tsv").rows()) {
            Place place = handmade(row, "GOVL");
            name(place, place.name(), PlaceName.Kind.SEAT);
            names(place, row.get("names"), PlaceName.Kind.SEAT);
            seats.put(place.name(), row.get("organisation").isEmpty() ? place.name() : row.get("organisation"));
        }
    }

    private static Place handmade(Map<String, String> row, String feature) {
        return new Place(
                0, row.get("name"), number(row, "lat"), number(row, "lon"), row.get("country"), "", feature, 0);
    }

    private void demonyms() {
        for (Map<String, String> row : Table.load("demonyms.tsv").rows()) {
            if (row.get("use").equals("adjective")) {
                adjectives.put(row.get("of"), row.get("form"));
            }
            place(row.get("of"))
                    .ifPresent(place -> bySurface.put(row.get("form"), new PlaceName(place, PlaceName.Kind.DEMONYM)));
        }
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private void names(Place place, String names, PlaceName.Kind kind) {
        for (String name : names.split(";", -1)) {
            if (!name.isBlank()) {
                name(place, name.strip(), kind);
            }
        }
    }

    private void name(Place place, String name, PlaceName.Kind kind) {
        if (isShortForm(name)) {
            PlaceName shortForm = new PlaceName(place, PlaceName.Kind.ABBREVIATION);
            bySurface.put(name, shortForm);
            if (name.endsWith(".") && name.indexOf('.') < name.length() - 1) {
                bySurface.putIfAbsent(name.substring(0, name.length() - 1), shortForm);
            }
        } else {
            byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(new PlaceName(place, kind));
        }
    }

    private static boolean isShortForm(String name) {
        boolean pointed = name.indexOf('.') >= 0 && !name.startsWith("No");
        boolean capitals = name.length() <= 5 && name.chars().allMatch(Character::isUpperCase);
        return pointed || capitals;
    }

    /** What a name may mean, in no order of likelihood. Empty for a name that the gazetteer does not know. */
    public List<PlaceName> find(String name) {
        PlaceName exact = bySurface.get(name);
        if (exact != null) {
            return List.of(exact);
        }
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<PlaceName> found = new ArrayList<>(byKey.getOrDefault(key, List.of()));
        for (int posting : compiled.find(key)) {
            Place place = compiled.place(posting >> 1);
            if (corrected.contains(place.geonames())) {
                place = byCode.get(code(place));
            }
            found.add(new PlaceName(place, (posting & 1) == 0 ? PlaceName.Kind.MAIN : PlaceName.Kind.ALTERNATE));
        }
        return found;
    }

    /** A country by its ISO 3166 alpha-2 code, or a first-level division by "US.TX". */
    public Optional<Place> place(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The adjective that a country's authorities are called by: "Russian", "US". */
    public Optional<String> adjective(String country) {
        return country.equals("US") ? Optional.of("US") : Optional.ofNullable(adjectives.get(country));
    }

    /** The division of the United States that has a two-letter postal code. */
    public Optional<Place> state(String postalCode) {
        return place("US." + postalCode);
    }

    /** The authority that a seat of government stands for: the Kremlin for itself, Foggy Bottom for the ministry. */
    public Optional<String> authority(Place seat) {
        return Optional.ofNullable(seats.get(seat.name()));
    }
}
