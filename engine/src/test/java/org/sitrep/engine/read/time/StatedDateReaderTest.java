package org.sitrep.engine.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.read.clean.Cleaner;

class StatedDateReaderTest {
    private static final Optional<String> NONE = Optional.empty();
    private final StatedDateReader reader = StatedDateReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " date 2021-06-03 The harbour closed. | date 2021-06-03 | header line | 2021-06-03",
                "Published: 2021-06-03T10:00:00Z\\n\\nThe harbour closed. | Published: 2021-06-03T10:00:00Z | header line | 2021-06-03",
                "Harbour closes\\nJune 03, 2021\\nThe harbour closed. | June 03, 2021 | dateline | 2021-06-03",
                "Harbour closes\\nThursday, 3 June 2021\\nThe harbour closed. | 3 June 2021 | dateline | 2021-06-03",
                "Harbour closes\\nBy Anna Berg • June 3, 2021 9:41 p.m.\\nThe harbour closed. | June 3, 2021 | dateline | 2021-06-03",
                "Harbour closes\\n\\nJune 3, 2021 · Port News\\n\\nThe harbour closed. | June 3, 2021 | dateline | 2021-06-03",
                "Harbour closes\\n3 June 2021 · By Anna Berg\\nThe harbour closed. | 3 June 2021 | dateline | 2021-06-03",
                "OSLO, June 3, 2021 (Reuters) - The harbour closed. | June 3, 2021 | dateline | 2021-06-03",
            })
    void readsFromTheText(String text, String characters, String evidence, LocalDate day) {
        Document document = Document.of("d", text.replace("\\n", "\n"));

        StatedDate stated = reader.read(Cleaner.load().clean(document)).orElseThrow();

        assertThat(stated.value()).isEqualTo(day);
        assertThat(stated.evidence()).isEqualTo(evidence);
        assertThat(stated.span().orElseThrow().of(document.text())).isEqualTo(characters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour closed on June 3, 2021, the company said.",
                "OSLO, June 3 (Reuters) - The harbour closed.",
                "date 2021-06-33 The harbour closed.",
                "The harbour closed. — Port News (@portnews) June 3, 2021",
                ""
            })
    void statesNothing(String text) {
        assertThat(reader.read(Cleaner.load().clean(Document.of("d", text)))).isEmpty();
    }

    @Test
    void readsFromTheAddress() {
        Document document = new Document(
                "d",
                "The harbour closed.",
                NONE,
                NONE,
                Optional.of("https://a.org/2021/06/03/port"),
                Optional.empty(),
                NONE);

        StatedDate stated = reader.read(Cleaner.load().clean(document)).orElseThrow();

        assertThat(stated).isEqualTo(new StatedDate(LocalDate.of(2021, 6, 3), Optional.empty(), "address"));
    }

    @Test
    void metadataOutweighTheText() {
        Document document = new Document(
                "d", "date 2021-06-03 The port closed.", NONE, NONE, NONE, Optional.of(LocalDate.of(2021, 6, 4)), NONE);

        StatedDate stated = reader.read(Cleaner.load().clean(document)).orElseThrow();

        assertThat(stated).isEqualTo(new StatedDate(LocalDate.of(2021, 6, 4), Optional.empty(), "metadata"));
    }
}
