package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.link.correction.Correction;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Copy;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;

/**
 * A situation report. Its components are those of the JSON form, in its order; see docs/contract.md.
 *
 * @param schema always {@code sitrep/1}
 * @param asOf the day that the report describes, empty where no document can be dated
 * @param from the first day of what it covers
 * @param to the last day
 * @param basis how {@code asOf} was chosen
 */
public record Report(
        String schema,
        Optional<LocalDate> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String basis,
        List<ReportedDocument> documents,
        List<ReportedStory> stories,
        List<Coverage> coverage,
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<Series> series,
        List<Posture> posture,
        List<Tripwire> tripwires,
        List<Difference> differences,
        List<OpenQuestion> open,
        List<Entity> entities,
        List<Origin> origins,
        List<Copy> copies,
        List<ReportedCorrection> corrections,
        List<Problem> problems) {
    public Report {
        // Reports of earlier versions have none.
        copies = copies == null ? List.of() : List.copyOf(copies);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** The version of the JSON form. */
    public static final String SCHEMA = "sitrep/1";

    /** The days of the documents that have one, by document id. */
    public Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new TreeMap<>();
        documents.forEach(document -> document.published().value().ifPresent(day -> days.put(document.id(), day)));
        return days;
    }

    /** The same report with other counts of what the documents say of days. */
    Report covering(List<Coverage> days) {
        return new Report(
                schema,
                asOf,
                from,
                to,
                basis,
                documents,
                stories,
                days,
                events,
                statements,
                figures,
                series,
                posture,
                tripwires,
                differences,
                open,
                entities,
                origins,
                copies,
                corrections,
                problems);
    }

    /** The same report with the state of a desk's tripwires. */
    public Report watching(List<Tripwire> watched) {
        return new Report(
                schema,
                asOf,
                from,
                to,
                basis,
                documents,
                stories,
                coverage,
                events,
                statements,
                figures,
                series,
                posture,
                watched,
                differences,
                open,
                entities,
                origins,
                copies,
                corrections,
                problems);
    }

    /** A document as the report lists it. */
    public record ReportedDocument(
            String id,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> url,
            Published published,
            String language,
            List<String> origins) {}

    /** The day of a document, and how it is known. */
    public record Published(Optional<LocalDate> value, Basis basis, String why, List<Citation> citations) {}

    /** A story as the report lists it; a report of an earlier version has no focus. */
    public record ReportedStory(
            String id,
            String title,
            List<String> documents,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<Episode> episodes,
            Optional<StoryFocus> focus) {
        public ReportedStory {
            // Reports of earlier versions have none.
            episodes = episodes == null ? List.of() : List.copyOf(episodes);
        }
    }

    /**
     * A stretch of a story: days in a row of which there are documents.
     *
     * @param documents their ids, in the order of their days
     */
    public record Episode(LocalDate from, LocalDate to, List<String> documents) {}

    /**
     * What a story is about on the map.
     *
     * @param countries ISO 3166 alpha-2 codes
     * @param places ids of entities
     */
    public record StoryFocus(List<String> countries, List<String> places) {}

    /**
     * What a desk decided by hand.
     *
     * @param line the number of its line in the file, from 1
     * @param text the line as it was written
     * @param applied ids of the documents or entities that it was applied to; none where it met nothing
     */
    public record ReportedCorrection(int line, Correction.Kind kind, String text, List<String> applied) {}

    /**
     * A named indicator of a desk's plan, and whether it is met.
     *
     * @param id derived from level and name
     * @param why what is met or wanting, in a sentence
     * @param items ids of the events, posture rows and figures that it rests on
     * @param origins ids of the independent origins behind the citations
     */
    public record Tripwire(
            String id,
            String name,
            String level,
            State state,
            String recommended,
            String why,
            List<String> items,
            List<String> origins,
            List<Citation> citations) {
        /** How far the evidence has come. */
        public enum State {
            MET,
            NEW,
            NEAR,
            UNMET
        }
    }
}
