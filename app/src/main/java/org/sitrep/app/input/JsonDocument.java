package org.sitrep.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/** A document as a JSON object: {@code text} and, where known, title, source, url, published and language. */
public final class JsonDocument {
    private JsonDocument() {}

    /** The document with this id; what is wrong with it goes to {@code problems}. */
    public static Document of(String id, JsonNode json, Consumer<Problem> problems) {
        return new Document(
                id,
                Limits.check(id, string(json, "text").orElse(""), problems),
                string(json, "title"),
                string(json, "source"),
                string(json, "url"),
                published(id, json, problems),
                string(json, "language"));
    }

    /** The value of a key, where it is a text with something in it, or a number. */
    static Optional<String> string(JsonNode json, String key) {
        return Optional.ofNullable(json.get(key))
                .filter(node -> node.isTextual() || node.isNumber())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** The day of an ISO date or date-time, as it stands there: no zone is converted. */
    private static Optional<LocalDate> published(String id, JsonNode json, Consumer<Problem> problems) {
        Optional<String> value = string(json, "published").map(String::strip);
        try {
            return value.map(day -> LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day));
        } catch (DateTimeParseException e) {
            problems.accept(ProblemCode.P017.in(id, 0, 0, "It is: " + value.orElse("") + "."));
            return Optional.empty();
        }
    }
}
