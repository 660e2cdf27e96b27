package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.read.AnalyzedPage;

class EventReaderTest {
    private static final EventReader READER = EventReader.load();

    static Stream<String> sentencesWithoutDeeds() throws IOException {
        return lines("no-event.txt").stream();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = EventReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutDeeds")
    void findsNoDeedWhereThereIsNone(String text) {
        assertThat(read(Sentences.page(text))).isEmpty();
    }

    /** Of a hundred sentences on weather, sport, history and the like, few may tell of a deed that occurred. */
    @Test
    void findsHardlyADeedWhereThereIsNothingToReport() throws IOException {
        List<String> wrong = lines("nothing-to-report.txt").stream()
                .filter(text ->
                        read(Sentences.page(text)).stream().anyMatch(event -> event.status() == Status.OCCURRED))
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "crises.tsv", delimiter = '\t')
    void readsCrisesOfManyKinds(String text, String expected) {
        assertThat(read(Sentences.page(text)).stream()
                        .map(event -> event.trigger().of(text) + " " + event.type() + " " + event.status()))
                .as(text)
                .containsExactly(expected.split(", "));
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

    /** What a message says is said by those who sent it, wherever the parser hangs its clause. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway sent a letter on Friday demanding that Chad free two sailors. | demanding | Norway",
                "The embassy posted an alert telling Canadians to leave the island. | telling | The embassy",
                "The council adopted a resolution on Thursday condemning the attack. | condemning | The council",
                "The embassy issued a travel advisory which urged Canadians to leave Mali. | urged | The embassy",
                "The premier read a letter accusing Chad of torture. | accusing | a letter",
            })
    void givesTheWordsOfAMessageToItsSender(String text, String trigger, String actor) {
        assertThatItsActorIs(text, trigger, actor);
    }

    /** Where the parser hangs the deed on another word, or gives its subject to another verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway blamed the rebels for breaking the truce. | breaking | the rebels",
                "A court fined two men for attacking a mosque. | attacking | two men",
                "The premier has blamed rebels, who he says belong to a cartel, for breaking a truce. | breaking | rebels",
                "The agency is on the verge of declaring a pandemic. | declaring | The agency",
                "The WHO declared a pandemic after holding an emergency meeting. | meeting | The WHO",
                "It is not a \"boots on the ground\" operation, meaning they are not planning to send troops there. | send | they",
            })
    void findsWhoDoesIt(String text, String trigger, String actor) {
        assertThatItsActorIs(text, trigger, actor);
    }

    private static void assertThatItsActorIs(String text, String trigger, String actor) {
        AnalyzedPage page = Sentences.page(text);
        assertThat(read(page))
                .filteredOn(event -> page.text(event.trigger()).equals(trigger))
                .flatExtracting(EventMention::actors)
                .extracting(who -> page.text(who.span()))
                .containsExactly(actor);
    }

    @Test
    void keepsTheWordThatLeavesItOpenInTheClause() {
        AnalyzedPage page = Sentences.page("On Friday the council is expected to impose sanctions on the bank.");
        EventMention event = read(page).get(0);
        assertThat(event.status()).isEqualTo(Status.PREDICTED);
        assertThat(page.text(event.clause())).contains("is expected to impose sanctions");
    }

    @Test
    void saysWhatTypedItAndWhatDecidedItsStatus() {
        AnalyzedPage page = Sentences.page("The army plans to attack the town.");
        assertThat(read(page).get(0).why())
                .extracting(Reason::rule, Reason::text)
                .containsExactly(
                        tuple("attack", "\"attack\" names a deed of the type ASSAULT."),
                        tuple("status-cues", "\"plans\" makes it planned."));
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
