package org.sitrep.engine.read.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
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
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.read.AnalyzedPage;

class FigureReaderTest {
    private final Pipeline pipeline = new Pipeline(TestAnalyzer.get());
    private final FigureReader reader = FigureReader.load();

    static Stream<Arguments> dictionaryRows() {
        return Stream.of("numbers.tsv", "figure-bounds.tsv", "figure-units.tsv")
                .flatMap(file -> Table.load(file).rows().stream())
                .map(row -> Arguments.of(row.get("example"), row.get("expected")));
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = FigureReaderTest.class.getResourceAsStream("figures.tsv")) {
            List<String> lines =
                    new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
            List<Arguments> cases = new ArrayList<>();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                cases.add(Arguments.of(cells[0], cells.length > 1 ? cells[1] : ""));
            }
            return cases.stream();
        }
    }

    @ParameterizedTest
    @MethodSource({"dictionaryRows", "cases"})
    void readsFigures(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @Test
    void spanHoldsBoundNumberAndUnit() {
        AnalyzedPage page = analyze("The army has more than 20,000 soldiers near the border.");

        assertThat(page.text(reader.read(page).get(0).span())).isEqualTo("more than 20,000 soldiers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "1,2,3,4,5,6 7 8 9",
                "9999999999999999999999 men",
                "a a a half a",
                "one two three hundred thousand"
            })
    void standsAnyText(String text) {
        assertThat(reader.read(analyze(text)))
                .allSatisfy(figure -> assertThat(figure.value()).isFinite());
    }

    private String figures(String text) {
        AnalyzedPage page = analyze(text);
        return reader.read(page).stream().map(figure -> describe(page, figure)).collect(Collectors.joining(" | "));
    }

    private static String describe(AnalyzedPage page, FigureMention figure) {
        String value = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        return figure.bound().name().toLowerCase(Locale.ROOT) + " " + value + " " + figure.unit() + ": "
                + page.text(figure.what());
    }

    private AnalyzedPage analyze(String text) {
        return pipeline.analyze(Document.of("test", text));
    }
}
