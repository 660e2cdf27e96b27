package org.sitrep.engine.link.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;

class DocumentDatingTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());
    private static final Optional<LocalDate> FIFTH = Optional.of(LocalDate.of(2021, 6, 5));

    private static final String DATED = """
            date 2021-06-05 Rescuers are searching for the crew of the freighter Amber Star, the coast guard said Saturday.

            President Maria Lund will speak with Prime Minister Jan Berg about the freighter later today, her office said.
            """;

    private static final String LATER = """
            Divers have found the wreck of the freighter Amber Star, the coast guard said Monday.

            President Maria Lund spoke with Prime Minister Jan Berg about the freighter on Saturday.

            The owner of the ship said Monday that it would pay for the search.
            """;

    @Test
    void datesByAFactThatADatedDocumentTellsToo() {
        DocumentDate date = dates(DATED, LATER).get("b");

        assertThat(date.value()).contains(LocalDate.of(2021, 6, 7));
        assertThat(date.basis()).isEqualTo(Basis.INFERRED);
        assertThat(date.why()).contains("Monday").contains("2021-06-05");
        assertThat(date.citations())
                .extracting(Citation::text)
                .anyMatch(text -> text.startsWith("President Maria Lund spoke with Prime Minister Jan Berg"));
    }

    @Test
    void keepsWhatADocumentStates() {
        assertThat(dates(DATED, LATER).get("a").value()).isEqualTo(FIFTH);
        assertThat(dates(DATED, LATER).get("a").basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void leavesADocumentWithoutTimesAlone() {
        DocumentDate date = dates(DATED, "The museum shows paintings of ships. Admission is free for children.")
                .get("b");

        assertThat(date.value()).isEmpty();
        assertThat(date.basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void datesByThePostThatADocumentEmbeds() {
        String embedding = """
                Divers have found the wreck of the freighter, the coast guard said Monday.

                BREAKING: The wreck of the Amber Star is found. — Coast News (@coastnews) June 7, 2021

                The owner of the ship said on Monday that it would pay for the search.
                """;

        DocumentDate date = dates(embedding).get("a");

        assertThat(date.value()).contains(LocalDate.of(2021, 6, 7));
        assertThat(date.why()).contains("embeds a post of 2021-06-07");
        assertThat(date.citations()).extracting(Citation::text).contains("June 7, 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VARNA, June 9 (Reuters) - The freighter Amber Star will be lifted by a crane.",
                "Freighter to be lifted\n\nJune 9 (Reuters)\n\nThe freighter Amber Star will be lifted by a crane.",
            })
    void takesTheYearOfADatelineFromAnotherDocument(String undated) {
        DocumentDate date = dates(DATED, undated).get("b");

        assertThat(date.value()).contains(LocalDate.of(2021, 6, 9));
        assertThat(date.why()).contains("its dateline is of \"June 9\"");
    }

    @Test
    void infersNothingWhereNoDocumentIsDated() {
        assertThat(dates(LATER, LATER).values()).extracting(DocumentDate::basis).containsOnly(Basis.UNKNOWN);
    }

    @Test
    void inferredDayDatesTheNextDocument() {
        String further = """
                The owner of the Amber Star said on Monday that it would pay for the search, and its shares fell.

                Divers found the wreck of the freighter on Monday.
                """;

        assertThat(dates(DATED, LATER, further).get("c").value()).contains(LocalDate.of(2021, 6, 7));
    }

    private static Map<String, DocumentDate> dates(String... texts) {
        List<ReadDocument> read = new ArrayList<>();
        for (int index = 0; index < texts.length; index++) {
            read.add(PIPELINE.read(Document.of(String.valueOf((char) ('a' + index)), texts[index])));
        }
        List<ReadDocument> documents = new Story("story", read).documents();
        return new DocumentDating().date(documents, new PassageFinder().find(documents));
    }
}
