package org.sitrep.engine.link.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.StatusStep;

class EventMergerTest {
    private static final String PLANNED =
            "date 2021-05-03 Norway will evacuate its embassy in Kenya on Wednesday, the foreign ministry announced.";
    private static final String DONE =
            "date 2021-05-06 Norway evacuated its embassy in Kenya on Wednesday, the foreign ministry said.";

    @Test
    void planAndDeedAreOneEventThatOccurred() {
        assertThat(of(EventType.EVACUATE, PLANNED, DONE)).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(Status.OCCURRED);
            assertThat(event.date().value()).contains(LocalDate.of(2021, 5, 5));
            assertThat(event.documents()).isEqualTo(2);
            assertThat(event.history()).extracting(StatusStep::status).containsExactly(Status.PLANNED, Status.OCCURRED);
        });
    }

    @Test
    void headlineIsTheFirstCitation() {
        assertThat(of(EventType.EVACUATE, PLANNED, DONE)).allSatisfy(event -> {
            Citation first = event.citations().get(0);
            assertThat(first.text().strip().replaceAll("\\s+", " ")).isEqualTo(event.headline());
            assertThat(first.document()).isEqualTo("b");
        });
    }

    @Test
    void whatWasToBeDoneByADayMayBeDoneBeforeIt() {
        assertThat(of(
                        EventType.EVACUATE,
                        "date 2021-05-03 Norway will evacuate its embassy in Kenya no later than Friday.",
                        "date 2021-05-06 Norway evacuated its embassy in Kenya on Tuesday."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(Status.OCCURRED);
                    assertThat(event.date().value()).contains(LocalDate.of(2021, 5, 4));
                    assertThat(event.date().bound()).isEmpty();
                });
    }

    @Test
    void whatWasToBeDoneByADayIsNotDoneAfterIt() {
        assertThat(of(
                        EventType.ASSAULT,
                        "date 2021-05-03 Rebels will attack the town of Mombasa in Kenya no later than Tuesday.",
                        "date 2021-05-10 Rebels attacked the town of Mombasa in Kenya on Saturday."))
                .extracting(Event::documents)
                .containsOnly(1);
    }

    @Test
    void headlineThatBeginsInTheMiddleTakesItsSentence() {
        String sentence = "President Anna Berg said that rebels attacked the town of Mombasa in Kenya on Sunday";

        assertThat(of(EventType.ASSAULT, "date 2021-05-03 " + sentence + "."))
                .extracting(Event::headline)
                .containsExactly(sentence);
    }

    /** A plan in the line of what occurred would read as done. */
    @Test
    void headlineOfWhatOccurredHoldsNoPlanIfAnotherAccountCanTellIt() {
        String told =
                "Rebels attacked the town of Mombasa on Sunday, police and two aid workers told reporters there by telephone";

        assertThat(of(
                        EventType.ASSAULT,
                        "date 2021-05-03 Rebels attacked the town of Mombasa in Kenya on Sunday and Norway will close its"
                                + " embassy in Nairobi.",
                        "date 2021-05-03 " + told + "."))
                .extracting(Event::headline)
                .containsExactly(told);
    }

    @Test
    void theDeadWeighMore() {
        assertThat(
                        of(
                                EventType.ASSAULT,
                                "date 2021-05-03 A blast in Mombasa killed 30 people on Monday. Rebels attacked a bridge in Mombasa on Sunday."))
                .extracting(Event::headline, event -> event.weight() > 1)
                .containsExactlyInAnyOrder(
                        tuple("Rebels attacked a bridge in Mombasa on Sunday", false),
                        tuple("A blast in Mombasa killed 30 people on Monday", true));
    }

    @Test
    void deedsOfDifferentDaysStayApart() {
        assertThat(of(
                        EventType.ASSAULT,
                        "date 2021-05-03 Rebels attacked the town of Mombasa in Kenya on Sunday.",
                        "date 2021-05-06 Rebels attacked the town of Mombasa in Kenya on Wednesday."))
                .extracting(Event::documents)
                .containsOnly(1);
    }

    @Test
    void townsFallAndDeathInItStayApart() {
        assertThat(of(
                        EventType.ASSAULT,
                        "date 2021-05-03 Rebels captured the town of Mombasa in Kenya on Sunday.",
                        "date 2021-05-03 President Anna Berg was killed in the town of Mombasa in Kenya on Sunday."))
                .hasSize(2);
    }

    @Test
    void whatIsDoneToSomebodyIsNotWhatIsDoneToBoth() {
        assertThat(of(
                        EventType.COERCE,
                        "date 2021-05-03 General Juan Soto was captured alive in Kenya on Sunday.",
                        "date 2021-05-03 The brothers fled. Both were captured alive in Kenya on Sunday."))
                .hasSize(2);
    }

    @Test
    void talksWithAnotherCounterpartStayApart() {
        assertThat(of(
                        EventType.CONSULT,
                        "date 2021-05-03 President Anna Berg met President Juan Soto on Monday.",
                        "date 2021-05-03 President Anna Berg met Prime Minister Peter Novak on Monday."))
                .extracting(Event::documents)
                .containsOnly(1);
    }

    @Test
    void whatIsDeniedIsNotWhatOccurred() {
        assertThat(of(
                        EventType.ASSAULT,
                        "date 2021-05-03 Kenya bombed the port of Mombasa on Sunday.",
                        "date 2021-05-03 Kenya denied that it bombed the port of Mombasa on Sunday."))
                .extracting(Event::status)
                .containsExactlyInAnyOrder(Status.OCCURRED, Status.DENIED);
    }

    @Test
    void embassyOfHimWhoSpeaksIsNotThatOfTheOtherCountry() {
        assertThat(of(
                        EventType.EVACUATE,
                        "date 2021-05-03 Norway on Sunday told its embassy staff in Kenya to leave Nairobi.",
                        "date 2021-05-03 Norway on Sunday told its embassy staff in Kenya to leave. Chile said on Sunday that"
                                + " its remaining embassy staff had been directed to leave Nairobi."))
                .extracting(Event::documents)
                .containsExactly(1);
    }

    @Test
    void ourEmbassyIsThatOfTheSpeaker() {
        assertThat(of(
                        EventType.RELOCATE,
                        "date 2021-05-03 Norway is moving its embassy in Kenya from Nairobi to Mombasa.",
                        "date 2021-05-03 “We are relocating our embassy in Nairobi to Mombasa,” Norwegian Foreign Minister Anna"
                                + " Berg said on Monday. Chile moved its embassy to Mombasa as well."))
                .extracting(Event::documents)
                .contains(2);
    }

    @Test
    void orderOfDocumentsDoesNotMatter() {
        assertThat(of(EventType.EVACUATE, PLANNED, DONE))
                .extracting(Event::headline)
                .isEqualTo(of(EventType.EVACUATE, DONE, PLANNED).stream()
                        .map(Event::headline)
                        .toList());
    }

    private static List<Event> of(EventType type, String... texts) {
        return Stories.of(texts).events().stream()
                .filter(event -> event.type() == type)
                .toList();
    }
}
