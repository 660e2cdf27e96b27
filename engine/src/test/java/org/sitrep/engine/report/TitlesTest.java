package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void theCentralTitleSharesMostWithTheOthers() {
        assertThat(Titles.central(List.of(
                        "Rain expected in the valley",
                        "Port workers walk out over wages",
                        "Port workers strike over wages")))
                .isEqualTo("Port workers walk out over wages");
        assertThat(Titles.central(List.of())).isEmpty();
    }

    @Test
    void aLongTitleIsCutBehindAWord() {
        assertThat(Titles.shorten("word ".repeat(40))).isEqualTo("word ".repeat(19) + "word …");
        assertThat(Titles.shorten("x".repeat(99) + "\uD83D\uDE00" + "y".repeat(50)))
                .endsWith("x …");
        assertThat(Titles.shorten(" two\n lines ")).isEqualTo("two lines");
    }
}
