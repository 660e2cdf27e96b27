package org.sitrep.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.read.clean.Cleaner;

class LanguageDetectorTest {
    private final LanguageDetector detector = LanguageDetector.load();

    @TestFactory
    Stream<DynamicTest> rows() {
        return Table.load("languages.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("language"),
                        () -> assertThat(detect(row.get("example"))).isEqualTo(row.get("expected"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rebels seize capital airport",
                "en | El Salvador president meets Los Angeles mayor",
                "en | La Paz, Las Vegas, Los Alamos, San Jose de las Matas",
                "en | Die Linke leader quits",
                "en | Ahmad al-Din al-Hassan and Abu Bakr al-Masri",
                "en | 12 34",
                "en | They value the mayor's offer at ten to twelve a share",
                "und | Повстанцы захватили аэропорт столицы в понедельник",
                "und | 反政府勢力が空港を占拠した"
            })
    void shortTexts(String expected, String text) {
        assertThat(detect(text)).isEqualTo(expected);
    }

    private String detect(String text) {
        return detector.detect(Cleaner.load().clean(Document.of("d", text)));
    }
}
