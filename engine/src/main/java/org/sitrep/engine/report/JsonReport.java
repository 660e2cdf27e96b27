package org.sitrep.engine.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.EventType;

/**
 * The JSON form of a report, and back.
 *
 * <p>Keys stand in the order of the records' components, null stands for what is unknown, and enum values are in lower
 * case but for event types. Half a character, which no UTF-8 can hold, is written as an escape, so that every citation
 * comes back as it was.
 */
public final class JsonReport {
    /** All characters from the surrogates on are written as escapes. */
    private static final int HIGHEST_UNESCAPED = 0xD7FF;

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(new LowerCase())
                    .addSerializer(Double.class, new PlainNumber())
                    .addSerializer(double.class, new PlainNumber()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A list that an earlier version did not write is empty; whatever else is missing makes it no report.
            .withConfigOverride(
                    List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** What some editors set before a text. */
    private static final String MARK = "\uFEFF";

    /** What the library says of a report that is none, and what that means to a reader. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("Cannot construct instance of .*problem: (.*)", "$1"),
            new Wording("Null value for creator property '(\\w+)'.*", "there is no $1"),
            new Wording("Cannot deserialize value of type .* from String (\"[^\"]*\").*", "$1 cannot stand there"),
            new Wording("Cannot deserialize value of type .* from (\\w+) value.*", "no $1 can stand there"));

    private record Wording(Pattern said, String meant) {
        Wording(String said, String meant) {
            this(Pattern.compile(said), meant);
        }
    }

    private JsonReport() {}

    /** The report as JSON, indented, with a line feed at the end. */
    public static String write(Report report) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = MAPPER.writer(
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(indent).withArrayIndenter(indent));
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = writer.createGenerator(out)) {
            generator.setHighestNonEscapedChar(HIGHEST_UNESCAPED);
            writer.writeValue(generator, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    /**
     * Reads a report that {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is no such report; the message says where
     */
    public static Report read(String json) {
        try {
            Report report = MAPPER.readValue(json.startsWith(MARK) ? json.substring(1) : json, Report.class);
            if (report == null || !Report.SCHEMA.equals(report.schema())) {
                throw new IllegalArgumentException("not a report of the schema " + Report.SCHEMA);
            }
            return report;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where(e), e);
        }
    }

    /** What is wrong with it, by item and by line and column. */
    private static String where(JsonProcessingException e) {
        String what = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
        for (Wording wording : WORDINGS) {
            Matcher matcher = wording.said().matcher(what);
            if (matcher.matches()) {
                what = matcher.replaceFirst(wording.meant());
            }
        }
        String item = e instanceof JsonMappingException mapping ? item(mapping) : "";
        String line = e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
        return line + (item.isEmpty() ? "" : item + ": ") + what;
    }

    /** The item in the words of the contract: "events[3].date". */
    private static String item(JsonMappingException e) {
        StringBuilder item = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                item.append('[').append(step.getIndex()).append(']');
            } else {
                item.append(item.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return item.toString();
    }

    /** Enum values in lower case; event types keep their codebook's capitals. */
    private static final class LowerCase extends StdSerializer<Enum<?>> {
        LowerCase() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            String name = value.name();
            generator.writeString(value instanceof EventType ? name : name.toLowerCase(Locale.ROOT));
        }
    }

    /** Whole numbers without a fraction. */
    private static final class PlainNumber extends StdSerializer<Double> {
        PlainNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                generator.writeNumber(value.longValue());
            } else {
                generator.writeNumber(value);
            }
        }
    }
}
