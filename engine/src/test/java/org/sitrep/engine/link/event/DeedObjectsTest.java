package org.sitrep.engine.link.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Stories;

class DeedObjectsTest {
    static Stream<Arguments> rows() {
        return Table.load("deed-objects.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("example"), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatADeedIsDoneTo(String example, String expected) {
        assertThat(new AccountReader().read(Stories.of(example).evidence()))
                .extracting(Account::object)
                .contains(DeedObject.valueOf(expected));
    }
}
