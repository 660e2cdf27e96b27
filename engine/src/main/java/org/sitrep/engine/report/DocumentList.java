package org.sitrep.engine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedDocument;

/** Lists the documents of a report, with outlet, day and origins. */
final class DocumentList {
    private DocumentList() {}

    /** Analysed and other documents together, in reading order. */
    static List<ReportedDocument> of(List<Findings> findings, List<ReadDocument> unread) {
        Stream<ReportedDocument> analysed = findings.stream()
                .map(Findings::evidence)
                .flatMap(evidence -> evidence.documents().stream().map(document -> analysed(document, evidence)));
        return Stream.concat(analysed, unread.stream().map(DocumentList::unread))
                .sorted(ReadingOrder.DOCUMENTS)
                .toList();
    }

    private static ReportedDocument analysed(ReadDocument document, Evidence evidence) {
        DocumentDate date = evidence.dates().get(document.id());
        return reported(
                document,
                new Published(date.value(), date.basis(), date.why(), date.citations()),
                evidence.origins().byDocument().getOrDefault(document.id(), List.of()));
    }

    private static ReportedDocument unread(ReadDocument document) {
        Optional<StatedDate> stated = document.statedDate();
        Published published = new Published(
                stated.map(StatedDate::value),
                stated.isPresent() ? Basis.STATED : Basis.UNKNOWN,
                "The document was not analysed.",
                stated.flatMap(StatedDate::span).map(document::cite).stream().toList());
        return reported(document, published, List.of());
    }

    private static ReportedDocument reported(ReadDocument document, Published published, List<String> origins) {
        return new ReportedDocument(
                document.id(),
                Titles.of(document),
                outlet(document),
                document.document().url(),
                published,
                document.language(),
                origins);
    }

    /** The outlet that the metadata names, else the page's own credit, else where it was published first. */
    private static Optional<String> outlet(ReadDocument document) {
        return document.document()
                .source()
                .filter(source -> !source.isBlank())
                .or(() -> credit(document, Credit.Kind.OUTLET))
                .or(() -> credit(document, Credit.Kind.SYNDICATED));
    }

    private static Optional<String> credit(ReadDocument document, Credit.Kind kind) {
        return document.credits().stream()
                .filter(credit -> credit.kind() == kind)
                .map(Credit::name)
                .findFirst();
    }
}
