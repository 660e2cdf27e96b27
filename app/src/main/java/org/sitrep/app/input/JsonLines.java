package org.sitrep.app.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/** One document a line, as a JSON object. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** No article has more; what is longer is not kept in memory. */
    private static final int LONGEST_LINE = 16 << 20;

    private final String place;
    private final String name;
    private final Consumer<Document> documents;
    private final Consumer<Problem> problems;
    private boolean unnamed;

    JsonLines(String place, String name, Consumer<Document> documents, Consumer<Problem> problems) {
        this.place = place;
        this.name = name;
        this.documents = documents;
        this.problems = problems;
    }

    void read(InputStream in) throws IOException {
        int number = 0;
        boolean empty = true;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int last = 0; last >= 0; ) {
            line.reset();
            long length = 0;
            for (last = in.read(); last >= 0 && last != '\n'; last = in.read()) {
                if (length++ < LONGEST_LINE) {
                    line.write(last);
                }
            }
            number++;
            if (length > LONGEST_LINE) {
                problems.accept(ProblemCode.P013.in(place, 0, 0, "Line " + number + " has " + length + " bytes."));
                empty = false;
            } else if (line.size() > 0) {
                empty &= !line(number, line.toByteArray());
            }
        }
        if (empty) {
            problems.accept(ProblemCode.P010.in(place));
        }
    }

    /** Whether the line holds anything. */
    private boolean line(int number, byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        if (Limits.isEmpty(text)) {
            return false;
        }
        String where = "Line " + number + ".";
        if (!decoded.isUtf8()) {
            problems.accept(ProblemCode.P012.in(place, 0, 0, where + " It was read as " + decoded.charset() + "."));
        }
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                object(number, json);
            } else {
                problems.accept(ProblemCode.P013.in(place, 0, 0, where));
            }
        } catch (JsonProcessingException e) {
            problems.accept(ProblemCode.P013.in(place, 0, 0, where));
        }
        return true;
    }

    private void object(int number, JsonNode json) {
        if (Limits.isEmpty(JsonDocument.string(json, "text").orElse(""))) {
            problems.accept(ProblemCode.P014.in(place, 0, 0, "Line " + number + "."));
            return;
        }
        String id = JsonDocument.string(json, "id").orElseGet(() -> defaultId(number));
        documents.accept(JsonDocument.of(id, json, problems));
    }

    /** The file's name; with the number of the line behind it from the second document on. */
    private String defaultId(int number) {
        boolean first = !unnamed;
        unnamed = true;
        return first ? name : name + "-" + number;
    }
}
