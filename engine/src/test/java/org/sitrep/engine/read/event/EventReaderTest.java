package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.read.AnalyzedPage;

class EventReaderTest {
    private static final EventReader READER = EventReader.load();

    static Stream<String> sentencesWithoutDeeds() throws IOException {
        try (InputStream in = EventReaderTest.class.getResourceAsStream("no-event.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutDeeds")
    void findsNoDeedWhereThereIsNone(String text) {
        assertThat(read(Sentences.page(text))).isEmpty();
    }

    @Test
    void givesCoordinateActorsOneByOne() {
        AnalyzedPage page = Sentences.page("Chile, Peru and Ecuador urged their citizens to leave the islands.");
        EventMention event = read(page).get(0);
        assertThat(event.type()).isEqualTo(EventType.ADVISE);
        assertThat(event.actors())
                .extracting(actor -> page.text(actor.span()))
                .containsExactly("Chile", "Peru", "Ecuador");
    }

    @Test
    void keepsTheWordThatLeavesItOpenInTheClause() {
        AnalyzedPage page = Sentences.page("On Friday the council is expected to impose sanctions on the bank.");
        EventMention event = read(page).get(0);
        assertThat(event.status()).isEqualTo(Status.PREDICTED);
        assertThat(page.text(event.clause())).contains("is expected to impose sanctions");
    }

    @Test
    void tellsADeniedAttackAsDenied() {
        AnalyzedPage page = Sentences.page("The kingdom denied plans to attack the island.");
        assertThat(read(page))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(EventMention::status)
                .containsExactly(Status.DENIED);
    }

    @Test
    void namesAnEventOnceWhereVerbAndNounTellIt() {
        AnalyzedPage page = Sentences.page("The ministry ordered an evacuation of the valley.");
        assertThat(read(page)).extracting(EventMention::type).containsExactly(EventType.EVACUATE);
    }

    @Test
    void foretellsForceThatIsNotDecided() {
        AnalyzedPage page = Sentences.page("The general believes that the rebels will attack the port.");
        assertThat(read(page)).extracting(EventMention::status).containsOnly(Status.PREDICTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said on Monday that it was moving its embassy to Oslo. | Norway said on Monday that it was moving its embassy to Oslo",
                "Trade went on before the embassy closed on Friday. | the embassy closed on Friday",
                "The flights ended a day after Chad closed its airspace. | The flights ended a day after Chad closed its airspace",
                "The envoy, who met the president in Cairo, will fly home. | The envoy, who met the president in Cairo, will fly home",
            })
    void tellsADeedInWordsThatStandAlone(String text, String telling) {
        AnalyzedPage page = Sentences.page(text);
        assertThat(read(page)).extracting(event -> page.text(event.telling())).contains(telling);
    }

    @Test
    void takesWhatWasBeingDoneWhenItWasSaidAsUnderWay() {
        AnalyzedPage page = Sentences.page("Norway said that it was moving its embassy to Bergen.");
        assertThat(read(page)).extracting(EventMention::status).containsExactly(Status.ONGOING);
    }

    private static List<EventMention> read(AnalyzedPage page) {
        return READER.read(page, List.of(), List.of(), List.of(), List.of());
    }
}
