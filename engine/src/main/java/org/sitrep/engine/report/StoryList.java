package org.sitrep.engine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Focus;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.read.place.FocusReader;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;
import org.sitrep.engine.report.Report.StoryFocus;
import org.sitrep.engine.report.outline.Wording;
import org.sitrep.engine.work.Workers;

/** Lists the stories of a report. */
final class StoryList {
    /** After so many characters of a document a deed weighs half. */
    private static final double LEAD = 800;

    private static final int OPENING = 6;

    /** What a title counts for whose number is no longer the last. */
    private static final double OUTGROWN = 0.3;

    /** What the title of the first day, or of a day that is unknown, counts less than that of the last. */
    private static final double OLDEST = 0.15;

    private StoryList() {}

    /**
     * The stories of these documents.
     *
     * @param events all events of the report; where no document has a headline, they lend theirs
     */
    static List<ReportedStory> of(
            List<Findings> findings, List<ReportedDocument> documents, List<Event> events, Workers workers) {
        Map<String, ReportedDocument> byId =
                documents.stream().collect(Collectors.toMap(ReportedDocument::id, document -> document));
        List<ReportedStory> stories = workers.map(
                findings,
                found -> story(
                        found,
                        events,
                        found.evidence().documents().stream()
                                .map(document -> byId.get(document.id()))
                                .filter(Objects::nonNull)
                                .sorted(ReadingOrder.DOCUMENTS)
                                .toList()));
        return stories.stream().sorted(ReadingOrder.STORIES).toList();
    }

    private static ReportedStory story(Findings found, List<Event> events, List<ReportedDocument> documents) {
        List<LocalDate> days = documents.stream()
                .map(document -> document.published().value())
                .flatMap(Optional::stream)
                .toList();
        return new ReportedStory(
                found.story().id(),
                title(found, events),
                documents.stream().map(ReportedDocument::id).toList(),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                Episodes.of(documents),
                Optional.of(focus(found)));
    }

    private static StoryFocus focus(Findings found) {
        Focus focus = FocusReader.of(found.evidence().documents());
        Identity identity = found.evidence().identity();
        return new StoryFocus(
                focus.countries(),
                focus.places().stream()
                        .map(identity::place)
                        .flatMap(Optional::stream)
                        .map(Entity::id)
                        .toList());
    }

    /** What heads a story: the most central headline of its documents, else of its events, else of their first sentences. */
    private static String title(Findings found, List<Event> events) {
        List<ReadDocument> documents = found.evidence().documents();
        List<String> openings = documents.stream().map(StoryList::opening).toList();
        OutgrownTolls tolls = new OutgrownTolls(found);
        List<LocalDate> days = documents.stream()
                .map(found.evidence()::day)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Map<String, Double> whole = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            Titles.headline(document)
                    .filter(title -> !title.endsWith(Titles.CUT))
                    .ifPresent(title -> whole.merge(
                            title,
                            news(found.evidence().day(document), days) * (tolls.isIn(title, document) ? OUTGROWN : 1),
                            Math::max));
        }
        if (!whole.isEmpty()) {
            return Titles.central(List.copyOf(whole.keySet()), whole::get, openings);
        }
        Map<String, Double> deeds = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.story().equals(found.story().id()))
                .filter(event -> Titles.isShortSentence(event.headline()))
                .forEach(event -> deeds.merge(event.headline(), weight(event), Math::max));
        if (!deeds.isEmpty()) {
            return Titles.central(List.copyOf(deeds.keySet()), deeds::get, openings);
        }
        return Titles.central(
                documents.stream().map(Titles::of).flatMap(Optional::stream).toList(), title -> 1.0, openings);
    }

    /** What a title counts for by its day: what the last documents say holds, and what the first ones expected may not. */
    private static double news(Optional<LocalDate> day, List<LocalDate> days) {
        if (day.isEmpty()) {
            return 1 - OLDEST;
        }
        LocalDate last = days.get(days.size() - 1);
        double span = ChronoUnit.DAYS.between(days.get(0), last);
        return span == 0 ? 1 : 1 - OLDEST * ChronoUnit.DAYS.between(day.get(), last) / span;
    }

    /** The first sentences of a document, in which news tells what it is about. */
    private static String opening(ReadDocument document) {
        return document.sentences().stream()
                .limit(OPENING)
                .map(sentence -> document.text(sentence.span()))
                .collect(Collectors.joining(" "));
    }

    /** Which deed may head a story: one that was done, that documents begin with, and that several tell. */
    private static double weight(Event event) {
        double done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING ? 1 : 0.5;
        int start =
                event.citations().stream().mapToInt(Citation::start).findFirst().orElse(0);
        double deed = Wording.tellsSpeech(event.headline()) ? 0.3 : 1;
        return done * deed * Wording.weight(event.headline()) * (1 + Math.log(event.documents())) / (1 + start / LEAD);
    }
}
