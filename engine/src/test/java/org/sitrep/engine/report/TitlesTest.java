package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void theCentralTitleSharesMostWithWhatTheDocumentsBeginWith() {
        List<String> openings = List.of(
                "Workers at the port of Ostrava Bay walked out on Tuesday over wages.",
                "The strike over wages shut the port for a second day.",
                "Rain fell in the valley.");
        assertThat(Titles.central(
                        List.of(
                                "The Post’s live desk",
                                "Rain expected in the valley",
                                "Port workers strike over wages"),
                        title -> 1,
                        openings))
                .isEqualTo("Port workers strike over wages");
        assertThat(Titles.central(List.of(), title -> 1, openings)).isEmpty();
    }

    @Test
    void aLongTitleIsCutBehindAWord() {
        assertThat(Titles.shorten("word ".repeat(40))).isEqualTo("word ".repeat(19) + "word …");
        assertThat(Titles.shorten("x".repeat(99) + "\uD83D\uDE00" + "y".repeat(50)))
                .endsWith("x …");
        assertThat(Titles.shorten(" two\n lines ")).isEqualTo("two lines");
    }
}
