package org.sitrep.engine.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.clean.Cleaner;
import org.sitrep.engine.text.Page;

class TimeReaderTest {
    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2022, 2, 14));
    private final Analyzer analyzer = TestAnalyzer.get();
    private final TimeReader reader = TimeReader.load();

    static Stream<Arguments> rules() {
        return Table.load("time-rules.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("name"), row.get("example"), row.get("expected")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleFindsItsExample(String name, String example, String expected) {
        assertThat(valuesOf(example)).contains(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "times.tsv", delimiter = '\t', numLinesToSkip = 1, maxCharsPerColumn = 500)
    void readsTimes(String text, String expected) {
        assertThat(String.join("; ", valuesOf(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may resign if the court rules against him.",
                "They march through the old town.",
                "The 52-year-old driver was unhurt.",
                "A train of 2000 tons passed.",
                "She paid $1999 for the ticket.",
                "Mr. April is a clerk."
            })
    void leavesWhatIsNoTime(String text) {
        assertThat(valuesOf(text)).isEmpty();
    }

    @Test
    void undatedDocumentKeepsWhatIsCertain() {
        AnalyzedPage page = analyze("The envoy left on Thursday and returns in March.");

        assertThat(reader.read(page))
                .extracting(time -> TimeResolver.value(time, Optional.empty()))
                .containsExactly("XXXX-WXX-4", "XXXX-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The staff must leave no later than Sunday.",
                "The staff must leave by Sunday.",
                "The staff must leave before Sunday."
            })
    void prepositionBoundsFromAbove(String text) {
        assertThat(reader.read(analyze(text)))
                .extracting(TimeExpression::bound)
                .containsExactly(TimeExpression.Bound.BEFORE);
    }

    @Test
    void prepositionBoundsFromBelow() {
        assertThat(reader.read(analyze("The port has been closed since Friday.")))
                .extracting(TimeExpression::bound)
                .containsExactly(TimeExpression.Bound.AFTER);
    }

    private List<String> valuesOf(String text) {
        AnalyzedPage page = analyze(text);
        return reader.read(page).stream()
                .map(time -> page.text(time.span()) + " = " + TimeResolver.value(time, MONDAY))
                .toList();
    }

    private AnalyzedPage analyze(String text) {
        Page page = Cleaner.load().clean(Document.of("d", text));
        return new AnalyzedPage(page, analyzer.analyze(page));
    }
}
