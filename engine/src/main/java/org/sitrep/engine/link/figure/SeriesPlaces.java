package org.sitrep.engine.link.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.time.TimeResolver;

/** Tells of which country a number is, and whether it is of long ago. */
final class SeriesPlaces {
    /** A number of an earlier time than this before its document is of another happening. */
    private static final int OLD_DAYS = 60;

    private final Evidence evidence;
    private final String main;

    /** The numbers in the gazetteer of the countries that the documents name, by code. */
    private final Map<String, Set<Long>> countries = new TreeMap<>();

    private SeriesPlaces(Evidence evidence, String main) {
        this.evidence = evidence;
        this.main = main;
        evidence.documents().stream()
                .flatMap(document -> document.places().stream())
                .flatMap(place -> place.place().stream())
                .filter(Place::isCountry)
                .forEach(place -> countries
                        .computeIfAbsent(place.country(), code -> new TreeSet<>())
                        .add(place.geonames()));
    }

    static SeriesPlaces of(Evidence evidence) {
        Map<String, Integer> counts = new TreeMap<>();
        evidence.documents().stream()
                .flatMap(document -> document.places().stream())
                .flatMap(SeriesPlaces::country)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String main = counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new SeriesPlaces(evidence, main);
    }

    /**
     * The country of a number: the only one that its sentence names. Empty text where it names none or the one that most
     * of the story is about; nothing where it names several.
     */
    Optional<String> scope(ReadDocument document, FigureMention mention) {
        List<String> named = document.places().stream()
                .filter(place -> place.sentence() == mention.sentence())
                .flatMap(SeriesPlaces::country)
                .distinct()
                .toList();
        if (named.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(named.isEmpty() || named.get(0).equals(main) ? "" : named.get(0));
    }

    /** The country whose forces are counted: that of the adjective beside the number, else of the sentence's first words. */
    Optional<String> owner(ReadDocument document, FigureMention mention) {
        Span counted = mention.span().union(mention.what());
        List<PlaceMention> places = document.places().stream()
                .filter(place -> place.sentence() == mention.sentence())
                .toList();
        return places.stream()
                .filter(place -> place.role() == PlaceMention.Role.DEMONYM
                        && place.span().overlaps(counted))
                .flatMap(SeriesPlaces::country)
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.span().end() <= mention.span().start())
                        .limit(1)
                        .filter(place -> place.place().filter(Place::isCountry).isPresent())
                        .flatMap(SeriesPlaces::country)
                        .findFirst());
    }

    /** The entity of a country, where the documents name it. */
    Optional<String> entity(String country) {
        Set<Long> numbers = countries.getOrDefault(country, Set.of());
        return evidence.identity().entities().stream()
                .filter(entity -> entity.country().filter(country::equals).isPresent())
                .filter(entity -> entity.geonames().filter(numbers::contains).isPresent())
                .map(Entity::id)
                .findFirst();
    }

    boolean isOld(ReadDocument document, FigureMention mention) {
        Optional<LocalDate> day = evidence.day(document);
        return day.isPresent()
                && document.times().stream()
                        .filter(time -> time.sentence() == mention.sentence())
                        .map(time -> TimeResolver.interval(time, day))
                        .flatMap(Optional::stream)
                        .map(DateInterval::to)
                        .anyMatch(end -> end.isBefore(day.get().minusDays(OLD_DAYS)));
    }

    private static Stream<String> country(PlaceMention mention) {
        return mention.place().map(Place::country).filter(code -> !code.isEmpty()).stream();
    }
}
