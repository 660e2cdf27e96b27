package org.sitrep.engine.link.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Figure;

class FigureCollatorTest {
    @Test
    void joinsEqualFiguresOverDocuments() {
        assertThat(Stories.of("At least 30 people were killed.", "The fire killed at least 30 people.")
                        .figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo(30);
                    assertThat(figure.bound()).isEqualTo(Bound.MIN);
                    assertThat(figure.citations())
                            .extracting(Citation::document)
                            .containsExactly("a", "b");
                });
    }

    @Test
    void keepsKilledAndInjuredApart() {
        assertThat(Stories.of("The fire killed 30 people.", "The fire injured 30 people.")
                        .figures())
                .hasSize(2);
    }

    @Test
    void leavesOutSmallCountsOfThings() {
        assertThat(Stories.of("Two witnesses saw three cars. One person was killed.")
                        .figures())
                .extracting(Figure::what)
                .containsExactly("killed");
    }

    @Test
    void everySubjectRowNamesItsExample() {
        FigureSubjects subjects = new FigureSubjects();

        assertThat(Table.load("figure-subjects.tsv").rows())
                .allSatisfy(row -> assertThat(subjects.of(row.get("example"))).contains(row.get("subject")));
    }
}
