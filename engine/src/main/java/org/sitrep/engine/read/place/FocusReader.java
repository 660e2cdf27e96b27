package org.sitrep.engine.read.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Focus;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;

/**
 * Says which countries and places a document, or a story, is about: those named most, as in CLIFF (D'Ignazio et al.
 * 2014), where the headline and the lead count twice, an adjective or a government that acts counts half, and the place
 * from which a report was sent does not count.
 */
public final class FocusReader {
    private static final int MOST = 3;

    /** What the foremost has, a further country needs this share of. */
    private static final double COUNTRY_SHARE = 0.5;

    private static final double PLACE_SHARE = 0.5;

    /** A place named once in the body is mentioned, and the document is not about it. */
    private static final double PLACE_LEAST = 2;

    private FocusReader() {}

    /** The focus of one document. */
    public static Focus of(ReadDocument document) {
        return of(List.of(document));
    }

    /** The focus of some documents together, each of equal weight. */
    public static Focus of(List<ReadDocument> documents) {
        Map<String, Double> countries = new LinkedHashMap<>();
        Map<Place, Double> places = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            Map<PlaceMention, Double> weights = weights(document);
            double all = documents.size() == 1
                    ? 1
                    : weights.values().stream().mapToDouble(Double::doubleValue).sum();
            weights.forEach((mention, weight) -> add(countries, places, mention, weight / Math.max(1, all)));
        }
        double least = documents.size() == 1 ? PLACE_LEAST : 0;
        return new Focus(
                foremost(countries, COUNTRY_SHARE, 0, Comparator.naturalOrder()),
                foremost(
                        places,
                        PLACE_SHARE,
                        least,
                        Comparator.comparing(Place::name).thenComparing(Place::geonames)));
    }

    private static void add(
            Map<String, Double> countries, Map<Place, Double> places, PlaceMention mention, double weight) {
        Place place = mention.place().orElseThrow();
        if (!place.country().isEmpty()) {
            countries.merge(place.country(), weight, Double::sum);
        }
        if (!place.isCountry() && mention.role() == PlaceMention.Role.LOCATION) {
            places.merge(place, weight, Double::sum);
        }
    }

    private static Map<PlaceMention, Double> weights(ReadDocument document) {
        Map<PlaceMention, Double> weights = new LinkedHashMap<>();
        for (PlaceMention mention : document.places()) {
            Sentence sentence = document.sentences().get(mention.sentence());
            if (mention.place().isPresent() && !Datelines.hold(document.sentences(), sentence, mention.span())) {
                weights.put(mention, role(mention) * position(document, sentence));
            }
        }
        return weights;
    }

    private static double role(PlaceMention mention) {
        return switch (mention.role()) {
            case LOCATION -> 1;
            case DEMONYM, GOVERNMENT -> 0.5;
            case EMBEDDED -> 0.25;
        };
    }

    private static double position(ReadDocument document, Sentence sentence) {
        boolean head = document.role(sentence) == ParagraphRole.TITLE;
        return head || sentence.index() < 2 ? 2 : 1;
    }

    private static <T> List<T> foremost(Map<T, Double> weights, double share, double least, Comparator<T> ties) {
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(least, share * most) && entry.getValue() > 0)
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(ties)))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
