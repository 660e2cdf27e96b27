package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.correction.Correction;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Copy;
import org.sitrep.engine.model.CopyKind;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ProblemCode;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.StatusStep;
import org.sitrep.engine.model.Variant;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedCorrection;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;
import org.sitrep.engine.report.Report.StoryFocus;

/** A small report with an item in every list, some of it hostile, and its documents. */
final class SampleReport {
    static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    static final Document HARBOUR = Document.of(
            "harbour-post",
            "The port of Ostrava Bay closed on Tuesday. “We will <b>not</b> reopen it soon,” said Mira Aune. Some 400 dockers stood idle.");
    static final Document LANTERN = Document.of(
            "lantern_2", "Half a letter \uD800 here. Aune said the port would not reopen. It is not known why.");

    private SampleReport() {}

    /** A report with other documents. */
    static Report with(Report report, List<ReportedDocument> documents) {
        return new Report(
                report.schema(),
                report.asOf(),
                report.from(),
                report.to(),
                report.basis(),
                documents,
                report.stories(),
                report.coverage(),
                report.events(),
                report.statements(),
                report.figures(),
                report.series(),
                report.posture(),
                report.tripwires(),
                report.differences(),
                report.open(),
                report.entities(),
                report.origins(),
                report.copies(),
                report.corrections(),
                report.problems());
    }

    /** A report that lists one document less. */
    static Report without(Report report, String document) {
        return with(
                report,
                report.documents().stream()
                        .filter(listed -> !listed.id().equals(document))
                        .toList());
    }

    /** The words of a document as a citation. */
    static Citation cite(Document document, String words) {
        int start = document.text().indexOf(words);
        return document.cite(new Span(start, start + words.length()));
    }

    static Event event(Status status, int documents) {
        Citation closed = cite(HARBOUR, "The port of Ostrava Bay closed on Tuesday");
        return new Event(
                "e-1",
                "s-1",
                EventType.CLOSE,
                Optional.empty(),
                status,
                closed.text(),
                new EventDate(Optional.of(DAY), Optional.empty(), Precision.DAY, Basis.INFERRED),
                List.of(),
                List.of(),
                List.of("place-ostrava-bay"),
                documents,
                1,
                List.of(new StatusStep(Status.PLANNED, Optional.empty(), List.of(closed))),
                List.of(closed),
                1.5,
                List.of(new Reason("same-word", "Two accounts tell of the same deed.")));
    }

    static Statement statement() {
        return new Statement(
                "q-1",
                Optional.of("person-mira-aune"),
                "Mira Aune",
                List.of("Bay Wire"),
                StatementKind.DIRECT,
                Act.SAY,
                "“We will <b>not</b> reopen it soon,”",
                Optional.of(DAY),
                2,
                1,
                List.of(cite(HARBOUR, "“We will <b>not</b> reopen it soon,” said Mira Aune")),
                List.of(new Variant(
                        "the port would not reopen",
                        Variant.Kind.PARAPHRASED,
                        List.of(cite(LANTERN, "the port would not reopen")))));
    }

    static Report report() {
        return of(event(Status.OCCURRED, 1));
    }

    static Report of(Event... events) {
        Citation idle = cite(HARBOUR, "Some 400 dockers stood idle");
        return new Report(
                Report.SCHEMA,
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.of(DAY),
                "The day of the latest document, stated.",
                List.of(
                        new ReportedDocument(
                                "harbour-post",
                                Optional.of("Port & <quay>"),
                                Optional.of("Harbour Post"),
                                Optional.empty(),
                                new Published(Optional.of(DAY), Basis.INFERRED, "It says so.", List.of()),
                                "en",
                                List.of("o-1")),
                        new ReportedDocument(
                                "lantern_2",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("https://example.org/\"onclick=alert(1)"),
                                new Published(Optional.empty(), Basis.UNKNOWN, "It states no day.", List.of()),
                                "en",
                                List.of())),
                List.of(new ReportedStory(
                        "s-1",
                        "Port closes <script>alert(1)</script>",
                        List.of("harbour-post", "lantern_2"),
                        Optional.of(DAY),
                        Optional.of(DAY),
                        List.of(new Report.Episode(DAY, DAY, List.of("harbour-post"))),
                        Optional.of(new StoryFocus(List.of("EE"), List.of())))),
                List.of(new Coverage(DAY, 1, 2, 0)),
                List.of(events),
                List.of(statement()),
                List.of(new Figure("f-1", 400, Bound.ABOUT, "docker", "dockers", List.of(idle))),
                List.of(new Series(
                        "x-1",
                        "injured",
                        "person",
                        Optional.of("place-ostrava-bay"),
                        List.of(
                                new Series.Point(DAY.minusDays(1), 3, 3, 1, 1, List.of(idle)),
                                new Series.Point(DAY, 3, 7, 2, 1, List.of(idle))))),
                List.of(new Posture(
                        "p-1",
                        "port of Ostrava Bay",
                        Aspect.BORDER,
                        "closed",
                        Optional.of(DAY),
                        List.of(new PostureStep(
                                "closed",
                                Optional.of(DAY),
                                event(Status.OCCURRED, 1).citations())),
                        event(Status.OCCURRED, 1).citations(),
                        List.of(new Reason("border-closed", "The port was closed.")))),
                List.of(),
                List.of(new Difference(
                        "d-1",
                        Difference.Kind.WORDING,
                        "the port",
                        List.of(
                                new Difference.Side("reopen it soon", List.of(cite(HARBOUR, "reopen it soon"))),
                                new Difference.Side(
                                        "the port would not reopen",
                                        List.of(cite(LANTERN, "the port would not reopen")))))),
                List.of(new OpenQuestion("It is not known why.", List.of(cite(LANTERN, "It is not known why.")))),
                List.of(new Entity(
                        "person-mira-aune",
                        "Mira Aune",
                        EntityType.PERSON,
                        List.of("Aune"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(59.5),
                        Optional.empty(),
                        2,
                        List.of(new Reason("only-bearer", "\"Aune\" is \"Mira Aune\".")))),
                List.of(new Origin(
                        "o-1",
                        Origin.Kind.OUTLET,
                        "Harbour Post",
                        List.of("harbour-post"),
                        List.of(cite(LANTERN, "Half a letter \uD800 here.")),
                        List.of(new Reason("own-report", "It reports in its own voice.")))),
                List.of(new Copy(
                        CopyKind.SHARED_STATEMENT,
                        List.of("harbour-post", "lantern_2"),
                        List.of(cite(LANTERN, "the port would not reopen")),
                        List.of(new Reason("shared-words", "They share 5 words.")))),
                List.of(new ReportedCorrection(
                        3, Correction.Kind.NOT_SAME, "not-same <b>Aune</b> Mira", List.of("place-ostrava-bay"))),
                List.of(ProblemCode.P018.in("lantern_2")));
    }
}
