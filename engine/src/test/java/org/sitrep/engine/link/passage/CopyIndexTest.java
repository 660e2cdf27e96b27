package org.sitrep.engine.link.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Skimmed;
import org.sitrep.engine.model.CopyKind;
import org.sitrep.engine.model.ReadDocument;

class CopyIndexTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 1);

    @Test
    void everySharedRunOfNineWordsIsFound() {
        Prattle prattle = new Prattle(1);
        for (int round = 0; round < 200; round++) {
            List<String> one = prattle.words(60 + prattle.number(200));
            List<String> other = prattle.words(60 + prattle.number(200));
            int length = 9 + prattle.number(6);
            int from = prattle.number(one.size() - length);
            other.addAll(prattle.number(other.size()), one.subList(from, from + length));
            CopyIndex index = new CopyIndex(CopyWindow.STREAM);
            index.add(Skimmed.of("one", Prattle.text(one)));
            assertThat(index.add(Skimmed.of("other", Prattle.text(other))))
                    .as("round %d", round)
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.passages()).anyMatch(passage -> passage.words() >= length));
        }
    }

    @Test
    void passagesReadTheSameInBoth() {
        String one = "The ferry to the northern islands was cancelled on Tuesday because of ice in the harbour mouth.";
        String other = "Nobody sailed. “The ferry to the Northern Islands was cancelled on Tuesday, because of ice!”";
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        index.add(Skimmed.of("one", one));
        assertThat(index.add(Skimmed.of("other", other))).singleElement().satisfies(pair -> {
            SharedPassage passage = pair.passages().get(0);
            assertThat(passage.firstSpan().of(one))
                    .isEqualTo("The ferry to the northern islands was cancelled on Tuesday because of ice");
            assertThat(passage.secondSpan().of(other))
                    .isEqualTo("The ferry to the Northern Islands was cancelled on Tuesday, because of ice");
        });
    }

    @Test
    void restartInMidStreamChangesNothing() throws IOException {
        for (int stop : new int[] {0, 1, 37, 99}) {
            CopyIndex whole = new CopyIndex(small());
            CopyIndex restarted = new CopyIndex(small());
            int number = 0;
            for (ReadDocument document : stream(120)) {
                if (number++ == stop) {
                    ByteArrayOutputStream state = new ByteArrayOutputStream();
                    restarted.save(state);
                    restarted = CopyIndex.restore(new ByteArrayInputStream(state.toByteArray()));
                }
                assertThat(restarted.add(document)).isEqualTo(whole.add(document));
            }
            assertThat(saved(restarted)).isEqualTo(saved(whole));
        }
    }

    @Test
    void memoryIsBoundedByNumberAndByDays() {
        CopyIndex byNumber = new CopyIndex(small());
        stream(120).forEach(byNumber::add);
        assertThat(byNumber.size()).isEqualTo(small().documents());

        CopyIndex byDays = new CopyIndex(CopyWindow.STREAM);
        String text = Prattle.text(new Prattle(3).words(80));
        byDays.add(day("a", text, MONDAY));
        byDays.add(day("b", Prattle.text(new Prattle(4).words(80)), MONDAY.plusDays(20)));
        assertThat(byDays.add(day("c", text, MONDAY.plusDays(20)))).isEmpty();
        assertThat(byDays.size()).isEqualTo(2);
    }

    @Test
    void oneWrongDateForgetsNothing() {
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        String text = Prattle.text(new Prattle(5).words(80));
        index.add(day("a", text, MONDAY));
        index.add(day("b", Prattle.text(new Prattle(6).words(80)), MONDAY.plusYears(60)));
        assertThat(index.add(day("c", text, MONDAY.plusDays(1))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.kind()).isEqualTo(CopyKind.IDENTICAL));
    }

    @Test
    void whatIsNoSavedIndexIsRefused() {
        assertThatThrownBy(() -> CopyIndex.restore(new ByteArrayInputStream(new byte[] {0, 3, 'a', 'b', 'c'})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sitrep-copies");
    }

    private static CopyWindow small() {
        return new CopyWindow(40, 10, 500, 8, 5);
    }

    /** Every third document repeats a stretch of an earlier one; days go on by one every eight. */
    private static List<ReadDocument> stream(int documents) {
        Prattle prattle = new Prattle(2);
        List<List<String>> texts = new ArrayList<>();
        List<ReadDocument> stream = new ArrayList<>();
        for (int number = 0; number < documents; number++) {
            List<String> words = prattle.words(90);
            if (number % 3 == 2) {
                words.addAll(30, texts.get(prattle.number(number)).subList(0, 10 + prattle.number(60)));
            }
            texts.add(words);
            stream.add(day("d" + number, Prattle.text(words), MONDAY.plusDays(number / 8)));
        }
        return stream;
    }

    private static ReadDocument day(String id, String text, LocalDate day) {
        return Skimmed.of(id, text, Optional.of(day));
    }

    private static byte[] saved(CopyIndex index) throws IOException {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        index.save(state);
        return state.toByteArray();
    }
}
