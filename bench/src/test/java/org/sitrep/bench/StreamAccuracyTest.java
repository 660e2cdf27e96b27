package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.passage.CopyIndex;
import org.sitrep.engine.link.passage.CopyPair;
import org.sitrep.engine.link.passage.CopyWindow;
import org.sitrep.engine.model.CopyKind;

class StreamAccuracyTest {
    private final StreamAccuracy accuracy = new StreamAccuracy();

    @Test
    void copiesOfAStreamAreFoundAndNothingElseIsTakenForOne() {
        SyntheticStream stream = new SyntheticStream(11);
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        for (int number = 0; number < 1_500; number++) {
            SyntheticDocument document = stream.next();
            accuracy.add(document, Integer.toString(document.story()), index.add(document.read()));
        }
        assertThat(accuracy.copyPrecision()).isGreaterThan(0.99);
        assertThat(accuracy.copyRecall()).isGreaterThan(0.95).isLessThanOrEqualTo(1);
        assertThat(accuracy.stories().f()).isCloseTo(1, within(1e-9));
    }

    @Test
    void missedAndMistakenCopiesCount() {
        SyntheticStream stream = new SyntheticStream(12);
        SyntheticDocument copy = stream.next();
        while (!copy.isCopy()) {
            accuracy.add(copy, "one for all", List.of());
            copy = stream.next();
        }
        int foreign = copy.original() == 0 ? 1 : 0;
        accuracy.add(
                copy,
                "one for all",
                List.of(new CopyPair(
                        "d" + foreign, copy.document().id(), CopyKind.NEAR_DUPLICATE, 1, 1, 0, List.of())));
        assertThat(Map.of("precision", accuracy.copyPrecision(), "recall", accuracy.copyRecall()))
                .isEqualTo(Map.of("precision", 0.0, "recall", 0.0));
        assertThat(accuracy.stories().precision()).isLessThan(1);
    }
}
