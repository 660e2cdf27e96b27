package org.sitrep.engine.read.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;

class StatementReaderTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    static Stream<Arguments> cueRows() {
        return Table.load("cues.tsv").rows().stream()
                .map(row ->
                        Arguments.of(row.get("example"), row.get("act").toUpperCase(Locale.ROOT), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("cueRows")
    void readsWhatACueOfTheLexiconAttributes(String text, String act, String content) {
        ReadDocument document = read(text);

        assertThat(document.statements())
                .map(statement -> statement.act() + ": " + words(document, statement.content()))
                .contains(act + ": " + content);
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = StatementReaderTest.class.getResourceAsStream("statements.tsv")) {
            List<Arguments> cases = new ArrayList<>();
            for (String line :
                    new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                cases.add(Arguments.of(cells[0].replace("\\n", "\n"), cells[1].replace("\\n", "\n")));
            }
            return cases.stream();
        }
    }

    /** Expected: every statement that is not an attitude, as {@code speaker: content} with {@code via} in brackets. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsSpeakerAndContent(String text, String expected) {
        ReadDocument document = read(text);

        assertThat(document.statements().stream()
                        .filter(statement -> !statement.attitude())
                        .map(statement -> line(document, statement))
                        .collect(Collectors.joining(" || ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“",
                "”“”“\"\"''",
                "said said said",
                "according to",
                "He said: ",
                "— \"—\" —",
                "\uD800 said \uDC00 that “x",
                "قال الوزير إن \"الجسر مغلق\" 🚀"
            })
    void readsAnyText(String text) {
        ReadDocument document = read(text);

        assertThat(document.statements())
                .allSatisfy(
                        statement -> assertThat(statement.contentSpan().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void thousandsOfOpenMarksAreNoTrouble() {
        ReadDocument document = read("“I said ".repeat(3000));

        assertThat(document.statements()).hasSizeLessThan(3000);
    }

    private static ReadDocument read(String text) {
        return PIPELINE.read(Document.of("test", text));
    }

    private static String line(ReadDocument document, StatementMention statement) {
        String speaker = statement.speaker().isEmpty() ? "?" : words(document, statement.speaker());
        String via = statement.via().isEmpty() ? "" : " " + statement.via();
        return speaker + ": " + words(document, statement.content()) + via;
    }

    private static String words(ReadDocument document, List<Span> spans) {
        return spans.stream()
                .map(document::text)
                .collect(Collectors.joining(" "))
                .replace("\n", "\\n");
    }
}
