package org.sitrep.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON values as lines of text. Half a character is written as an escape, since UTF-8 cannot hold it. */
public final class JsonText {
    private static final int HIGHEST_UNESCAPED = 0xD7FF;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private JsonText() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The value on one line, with a line feed at the end. */
    public static String line(JsonNode value) {
        return write(value, new MinimalPrettyPrinter());
    }

    /** The value over several lines, indented, with a line feed at the end. */
    public static String indented(JsonNode value) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return write(
                value,
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(indent).withArrayIndenter(indent));
    }

    private static String write(JsonNode value, PrettyPrinter printer) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(out)) {
            generator.setPrettyPrinter(printer);
            generator.setHighestNonEscapedChar(HIGHEST_UNESCAPED);
            MAPPER.writeTree(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    /**
     * Reads one value.
     *
     * @throws IOException if the text is no JSON
     */
    public static JsonNode read(String text) throws IOException {
        return MAPPER.readTree(text);
    }
}
