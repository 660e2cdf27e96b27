package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.origin.Origins;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;
import org.sitrep.engine.report.tripwire.Watch;
import org.sitrep.engine.work.Workers;

/**
 * Puts the findings of stories together in the order in which a person reads them.
 *
 * <p>Nothing goes in that no citation carries: page furniture is cut out of citations, and a line that its citations do
 * not carry becomes a problem.
 */
public final class ReportBuilder {
    private final Workers workers;

    public ReportBuilder() {
        this(Workers.one());
    }

    /** The same on several threads. */
    public ReportBuilder(Workers workers) {
        this.workers = workers;
    }

    public Report build(List<Findings> findings) {
        return build(findings, ReportRequest.plain());
    }

    /** The report on these findings, the same for any order of them. */
    public Report build(List<Findings> findings, ReportRequest request) {
        List<Findings> stories = findings.stream()
                .sorted(Comparator.comparing(found -> found.story().id()))
                .toList();
        List<ReportedDocument> documents = DocumentList.of(stories, request.unread());
        List<Entity> entities = EntityList.join(stories);
        CorrectionList corrections = CorrectionList.of(request, stories, entities);
        ItemList items = ItemList.of(stories, entities, workers);
        List<LocalDate> days = documents.stream()
                .map(document -> document.published().value())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<LocalDate> latest = days.stream().max(Comparator.naturalOrder());
        Origins origins = Origins.join(
                stories.stream().map(found -> found.evidence().origins()).toList());
        List<Problem> problems = new ArrayList<>(request.problems());
        stories.forEach(
                found -> found.evidence().documents().forEach(document -> problems.addAll(document.problems())));
        problems.addAll(items.problems());
        problems.addAll(corrections.problems());
        List<ReportedStory> reported = StoryList.of(stories, documents, items.events(), workers);
        Report report = new Report(
                Report.SCHEMA,
                request.asOf().or(() -> latest),
                days.stream().findFirst(),
                latest,
                basis(request.asOf(), documents),
                documents,
                reported,
                Coverage.of(stories),
                items.events(),
                items.statements(),
                items.figures(),
                items.series(),
                items.posture(),
                List.of(),
                items.differences(),
                items.open(),
                EntityList.keep(
                        entities,
                        Stream.concat(referenced(items, reported), corrections.applied())
                                .distinct()
                                .toList()),
                sorted(origins),
                origins.copies(),
                corrections.corrections(),
                problems.stream().distinct().sorted().toList());
        return request.plan()
                .map(plan -> report.watching(
                        new Watch(report, Backing.of(stories, origins), request.since()).tripwires(plan)))
                .orElse(report);
    }

    private static String basis(Optional<LocalDate> asked, List<ReportedDocument> documents) {
        if (asked.isPresent()) {
            return "The day that was asked for.";
        }
        Optional<Published> latest = documents.stream()
                .map(ReportedDocument::published)
                .filter(published -> published.value().isPresent())
                .max(Comparator.comparing(published -> published.value().get()));
        return latest.map(published -> "The day of the latest document, "
                        + published.basis().name().toLowerCase(Locale.ROOT) + ".")
                .orElse("No document can be dated.");
    }

    private static Stream<String> referenced(ItemList items, List<ReportedStory> stories) {
        Stream<String> inEvents = items.events().stream()
                .flatMap((Event event) -> Stream.of(event.actors(), event.recipients(), event.places()))
                .flatMap(List::stream);
        Stream<String> speakers =
                items.statements().stream().map(Statement::speaker).flatMap(Optional::stream);
        Stream<String> inFocus =
                stories.stream().flatMap(story -> story.focus().stream()).flatMap(focus -> focus.places().stream());
        return Stream.of(inEvents, speakers, inFocus).flatMap(ids -> ids);
    }

    /** Those of most documents first. */
    private static List<Origin> sorted(Origins origins) {
        return origins.all().stream()
                .sorted(Comparator.comparing(
                                (Origin origin) -> origin.documents().size())
                        .reversed()
                        .thenComparing(Origin::kind)
                        .thenComparing(Origin::name)
                        .thenComparing(Origin::id))
                .toList();
    }
}
