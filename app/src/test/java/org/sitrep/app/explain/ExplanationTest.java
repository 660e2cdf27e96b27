package org.sitrep.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.app.CommandRun;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Document;

class ExplanationTest {
    private static final String REPORT = """
            {"schema": "sitrep/1",
             "documents": [
              {"id": "quay", "title": "Port shut", "published": {"value": "2031-05-06", "basis": "inferred",
               "why": "Tuesday is the 6th.", "citations": []}, "origins": ["o-1"]},
              {"id": "pier", "title": "Port open", "published": {"value": null, "basis": "unknown",
               "why": "The document states no day.", "citations": []}, "origins": ["o-2"]}],
             "events": [
              {"id": "e-1", "type": "CLOSE", "status": "occurred", "headline": "The port closed",
               "date": {"value": "2031-05-06", "end": null, "precision": "day", "basis": "resolved"},
               "actors": ["person-a"], "documents": 2, "origins": 2,
               "history": [{"status": "planned", "date": null, "citations": [
                {"document": "pier", "start": 0, "end": 4, "text": "soon"}]}],
               "citations": [{"document": "quay", "start": 4, "end": 15, "text": "port closed"}],
               "why": [{"rule": "same-object", "text": "Both tell of the port."}]}],
             "differences": [
              {"id": "d-1", "kind": "date", "about": "the closing", "sides": [
               {"text": "Monday", "citations": [{"document": "pier", "start": 2, "end": 9, "text": "on Mond"}]}]}],
             "tripwires": [{"id": "t-1", "name": "The port shuts", "level": "Leave", "items": ["e-1"], "citations": []}],
             "entities": [{"id": "person-a", "name": "Mira Aune", "aliases": ["Aune"],
               "why": [{"rule": "surname", "text": "One Aune alone."}]}],
             "origins": [
              {"id": "o-1", "kind": "outlet", "name": "The Quay", "documents": ["quay"], "citations": []},
              {"id": "o-2", "kind": "agency", "name": "Bay Wire", "documents": ["pier"], "citations": []},
              {"id": "o-3", "kind": "statement", "name": "Statement by Aune", "documents": ["pier"], "citations": [
               {"document": "pier", "start": 3, "end": 8, "text": "n Mon"}]}],
             "series": [
              {"id": "x-1", "subject": "injured", "points": [
               {"day": "2031-05-06", "low": 3, "high": 7, "citations": [
                {"document": "bay", "start": 0, "end": 5, "text": "seven"}]}]}],
             "corrections": [
              {"line": 4, "kind": "date", "text": "date quay 2031-05-06", "applied": ["quay"]},
              {"line": 5, "kind": "ignore", "text": "ignore jetty", "applied": ["jetty"]}]}
            """;

    private static String explained(String id, Document... articles) throws IOException {
        return Explanation.of(JsonText.read(REPORT), id, List.of(articles)).orElseThrow();
    }

    @Test
    void tellsAllThatTheReportKnowsOfAnEvent() throws IOException {
        assertThat(explained("e-1")).isEqualTo("""
                        event e-1
                          The port closed
                          type: CLOSE
                          status: occurred
                          date: 2031-05-06, day, resolved
                          actors: Mira Aune (person-a)
                          documents: 2
                          origins: 2

                        Carried by
                          quay 4-15: [port closed]

                        History
                          planned
                            pier 0-4: [soon]

                        Why
                          same-object: Both tell of the port.

                        Decided by the desk
                          line 4 of the corrections: date quay 2031-05-06

                        Days of its documents
                          pier: unknown, The document states no day.
                          quay: 2031-05-06, inferred, Tuesday is the 6th.

                        Origins
                          outlet The Quay (o-1), behind quay
                          agency Bay Wire (o-2), behind pier
                          statement Statement by Aune (o-3), whose words a passage holds

                        On the same passages
                          difference d-1, date: the closing

                        Named by
                          tripwire t-1: The port shuts
                        """);
    }

    @Test
    void numbersOfAStepSayWhatTheyCount() throws IOException {
        assertThat(explained("x-1"))
                .contains("Points\n  2031-05-06, low 3, high 7\n    bay 0-5: [seven]\n")
                .doesNotContain("Decided by the desk");
    }

    @Test
    void tellsWhyNamesAreOne() throws IOException {
        assertThat(explained("person-a"))
                .contains("entity person-a\n  Mira Aune\n", "  aliases: Aune\n", "Why\n  surname: One Aune alone.\n")
                .contains("Named by\n  event e-1, occurred: The port closed\n");
    }

    @Test
    void showsTheWordsAroundAPassageAndWhereItStandsNoMore() throws IOException {
        assertThat(explained(
                        "e-1",
                        Document.of("quay", "The port closed on Tuesday."),
                        Document.of("pier", "Closing soon.")))
                .contains("quay 4-15: The [port closed] on Tuesday.")
                .contains("pier 0-4: [soon] (other characters stand there now)");
        assertThat(explained("e-1", Document.of("quay", "The"))).contains("[port closed] (the article ends before)");
    }

    static Stream<String> samples() {
        return Stream.of("kyiv-2022", "earthquake");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyItemOfASampleHasAnExplanation(String sample) throws IOException {
        JsonNode report = JsonText.read(
                Files.readString(CommandRun.root().resolve("app/src/test/resources/golden/" + sample + ".json")));
        List<Item> items = Item.of(report);
        assertThat(items).extracting(Item::list).contains("events", "statements", "posture", "entities", "origins");
        assertThat(items)
                .allSatisfy(item -> assertThat(Explanation.of(report, item.id(), List.of()))
                        .hasValueSatisfying(text ->
                                assertThat(text).startsWith(item.kind() + " ").endsWith("\n")));
        assertThat(Explanation.of(report, "e-none", List.of())).isEmpty();
    }
}
