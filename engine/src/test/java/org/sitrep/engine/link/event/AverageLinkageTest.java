package org.sitrep.engine.link.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    @Test
    void joinsWhatIsAlikeOnAverage() {
        AverageLinkage linkage = new AverageLinkage(3, 0.5);
        linkage.add(0, 1, 0.9);
        linkage.add(0, 2, 0.6);
        linkage.add(1, 2, 0.6);

        assertThat(linkage.clusters()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void chainOfLikenessesDoesNotJoinItsEnds() {
        AverageLinkage linkage = new AverageLinkage(4, 0.5);
        linkage.add(0, 1, 0.9);
        linkage.add(1, 2, 0.8);
        linkage.add(2, 3, 0.9);

        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void forbiddenPairKeepsItsClustersApart() {
        AverageLinkage linkage = new AverageLinkage(3, 0.3);
        linkage.add(0, 1, 0.9);
        linkage.add(1, 2, 0.9);
        linkage.forbid(0, 2);

        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2));
    }
}
