package org.sitrep.engine.link.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;

class FigureRanksTest {
    private static final FigureRanks RANKS = new FigureRanks();

    static List<Map<String, String>> rows() {
        return Table.load("figure-ranks.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleOfARowHasItsRank(Map<String, String> row) {
        String[] example = row.get("example").split(": ", 2);
        assertThat(RANKS.of(example[0], example[1])).isEqualTo(Integer.parseInt(row.get("expected")));
    }

    @Test
    void whatBefellPeopleComesFirstAndDistancesLast() {
        assertThat(RANKS.of("person", "The quake killed")).isEqualTo(1);
        assertThat(RANKS.of("child", "injured children")).isEqualTo(1);
        assertThat(RANKS.of("km", "from the village where twelve died")).isEqualTo(7);
    }
}
