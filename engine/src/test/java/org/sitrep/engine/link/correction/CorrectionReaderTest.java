package org.sitrep.engine.link.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.link.correction.Correction.Kind;

class CorrectionReaderTest {
    @Test
    void readsEveryKindAndPassesRemarksOver() {
        Corrections corrections = CorrectionReader.read("""
                \uFEFF# of the night desk

                alias "Anna K. Berg" Berg
                not-same “Karl Berg” "Anna K. Berg"
                date "harbour post" 2031-05-06
                  outlet lantern-2 The Evening Lantern
                merge a b c
                split d
                ignore e
                ignore f 12-40
                """);

        assertThat(corrections.all())
                .extracting(Correction::line, Correction::kind, Correction::words)
                .containsExactly(
                        row(3, Kind.ALIAS, "Anna K. Berg", "Berg"),
                        row(4, Kind.NOT_SAME, "Karl Berg", "Anna K. Berg"),
                        row(5, Kind.DATE, "harbour post", "2031-05-06"),
                        row(6, Kind.OUTLET, "lantern-2", "The Evening Lantern"),
                        row(7, Kind.MERGE, "a", "b", "c"),
                        row(8, Kind.SPLIT, "d"),
                        row(9, Kind.IGNORE, "e"),
                        row(10, Kind.IGNORE, "f", "12-40"));
    }

    private static Tuple row(int line, Kind kind, String... words) {
        return tuple(line, kind, List.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet", "   # nothing yet   \r\n"})
    void aFileOfRemarksCorrectsNothing(String text) {
        assertThat(CorrectionReader.read(text).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rename a b | line 2: no correction is called \"rename\"",
                "Alias a b | line 2: no correction is called \"Alias\"",
                "alias | line 2: \"alias\" needs two names",
                "alias Anna Berg Karl Berg | one of several words stands in quotation marks",
                "alias \"Anna Berg | a quotation mark has no partner",
                "alias Anna\"Berg\" x | a quotation mark has no partner",
                "alias \" \" Berg | nothing between two quotation marks",
                "alias - Berg | \"-\" is no name",
                "alias Berg BERG | the two names are the same",
                "not-same \"The Post\" Post | the two names are the same",
                "date a | \"date\" needs a document and a day",
                "date a Monday | \"Monday\" is no day; write it as 2022-02-14",
                "date a 2022-02-30 | \"2022-02-30\" is no day",
                "outlet a | \"outlet\" needs a document and a name",
                "merge a a | \"merge\" needs two documents or more",
                "split | \"split\" needs a document or more",
                "ignore | \"ignore\" needs a document",
                "ignore a b | \"b\" is no passage; write it as 120-260",
                "ignore a 40-12 | \"40-12\" is no passage",
                "ignore a 1-99999999999 | is no passage",
            })
    void namesTheLineThatIsNone(String line, String message) {
        assertThatThrownBy(() -> CorrectionReader.read("# one\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date a 2022-02-14; date a 2022-02-15 | a has another day already: 2022-02-14",
                "outlet a Post; outlet a Lantern | a has another outlet already: Post",
                "split a b; split b c | line 1 puts b elsewhere",
                "alias Berg Bergen; not-same Bergen Berg | another line says that the two names are one",
                "alias A B; alias B C; not-same C A | another line says that the two names are one",
                "not-same C A; alias A B; alias C B | another line says that the two names are one",
            })
    void refusesLinesThatContradictEachOther(String lines, String message) {
        assertThatThrownBy(() -> CorrectionReader.read(lines.replace("; ", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theSameTwiceIsNoContradiction() {
        assertThat(CorrectionReader.read("date a 2022-02-14\ndate a 2022-02-14").all())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyLineIsReadOrRefusedInWords(long seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "alias",
                "not-same",
                "date",
                "outlet",
                "merge",
                "split",
                "ignore",
                " ",
                "  ",
                "\"",
                "“",
                "”",
                "#",
                "\n",
                "\t",
                "a",
                "Berg",
                "\uD83D",
                "\uD83D\uDE00",
                "2022-02-14",
                "3-9",
                "9-3",
                "-",
                "\u0000",
                "\u2028");
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(14); piece > 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
        }
    }

    private static void read(String text) {
        try {
            CorrectionReader.read(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("line ");
        }
    }
}
