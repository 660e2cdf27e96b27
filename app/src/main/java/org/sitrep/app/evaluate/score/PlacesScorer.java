package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Of the gold places with coordinates, the share that was found in the text and put within 161 km (100 miles). */
public final class PlacesScorer implements Scorer {
    private static final double NEAR = 161;

    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        int found = 0;
        int answered = 0;
        int total = 0;
        int right = 0;
        int near = 0;
        int linked = 0;
        for (JsonNode document : gold) {
            JsonNode answers = predicted
                    .getOrDefault(document.get("id").asText(), MissingNode.getInstance())
                    .path("places");
            answered += answers.size();
            for (JsonNode place : document.get("places")) {
                total++;
                List<JsonNode> over = StreamSupport.stream(answers.spliterator(), false)
                        .filter(answer -> overlaps(answer, place))
                        .toList();
                found += over.isEmpty() ? 0 : 1;
                if (place.hasNonNull("lat")) {
                    linked++;
                    right += over.stream().anyMatch(answer -> isSame(answer, place)) ? 1 : 0;
                    near += over.stream().anyMatch(answer -> isNear(answer, place)) ? 1 : 0;
                }
            }
        }
        return new Figures()
                .put("end_to_end_161", Ratio.share(near, linked))
                .put("exact", Ratio.share(right, linked))
                .put("recall", Ratio.share(found, total))
                .put("acc161_of_found", Ratio.share(near, found))
                .put("predicted_per_gold", Ratio.share(answered, total));
    }

    private static boolean overlaps(JsonNode answer, JsonNode place) {
        return answer.get("start").asInt() < place.get("end").asInt()
                && place.get("start").asInt() < answer.get("end").asInt();
    }

    private static boolean isSame(JsonNode answer, JsonNode place) {
        JsonNode id = answer.path("geonames");
        JsonNode want = place.path("geonames");
        return (id.isNumber() && want.isNumber()) ? id.asLong() == want.asLong() : id.isTextual() && id.equals(want);
    }

    private static boolean isNear(JsonNode answer, JsonNode place) {
        return answer.hasNonNull("lat")
                && kilometres(
                                answer.get("lat").asDouble(),
                                answer.get("lon").asDouble(),
                                place.get("lat").asDouble(),
                                place.get("lon").asDouble())
                        <= NEAR;
    }

    private static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(otherLat);
        double haversine = Math.pow(Math.sin((otherPhi - phi) / 2), 2)
                + Math.cos(phi)
                        * Math.cos(otherPhi)
                        * Math.pow(Math.sin((Math.toRadians(otherLon) - Math.toRadians(lon)) / 2), 2);
        return 6371 * 2 * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
