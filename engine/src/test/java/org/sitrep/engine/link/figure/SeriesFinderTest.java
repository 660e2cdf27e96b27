package org.sitrep.engine.link.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Series;

class SeriesFinderTest {
    @Test
    void followsATollOverTheDaysOfItsDocuments() {
        assertThat(Stories.of(
                                "date 2031-05-06 The landslide at Aneby has killed 12 people, the governor said.",
                                "date 2031-05-07 The death toll of the landslide at Aneby rose to 31 on Wednesday.",
                                "date 2031-05-07 The landslide at Aneby has killed 28 people. One miner was killed in 1998.")
                        .series())
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.subject()).isEqualTo("killed");
                    assertThat(series.points())
                            .extracting(
                                    Series.Point::day, Series.Point::low, Series.Point::high, Series.Point::documents)
                            .containsExactly(
                                    tuple(LocalDate.of(2031, 5, 6), 12.0, 12.0, 1),
                                    tuple(LocalDate.of(2031, 5, 7), 28.0, 31.0, 2));
                });
    }

    @Test
    void takesNoIncidentAndNoFearForATotal() {
        assertThat(Stories.of(
                                "date 2031-05-06 A rocket killed 12 people in the market of Aneby.",
                                "date 2031-05-07 A second rocket killed 31 people in the port of Aneby.",
                                "date 2031-05-08 The death toll could rise to 400.")
                        .series())
                .isEmpty();
    }

    @Test
    void everyCueRowIsFoundInItsExample() {
        TotalCues cues = new TotalCues();

        assertThat(Table.load("total-cues.tsv").rows())
                .allSatisfy(row -> assertThat(cues.isIn(row.get("example"))).isTrue());
    }
}
