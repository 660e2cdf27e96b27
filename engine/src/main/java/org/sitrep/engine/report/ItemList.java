package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.work.Workers;

/** The items of a report, each carried by its citations and each with an id of its own, in reading order. */
record ItemList(
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<Series> series,
        List<Posture> posture,
        List<Difference> differences,
        List<OpenQuestion> open,
        List<Problem> problems) {

    static ItemList of(List<Findings> stories, List<Entity> entities, Workers workers) {
        return new Collector(stories, entities, workers).collect();
    }

    /** An item with all its evidence, and what that does not carry. */
    private record Checked<T>(T item, List<String> missing) {}

    /** Takes items over one by one, and keeps what it refuses as problems. */
    private static final class Collector {
        private static final CitedItems SAME = new CitedItems(UnaryOperator.identity());

        private final Workers workers;
        private final List<Findings> stories;
        private final List<Entity> entities;
        private final CitationChecker checker;
        private final SpeakerEvidence speakers;
        private final SentenceEvidence sentences = new SentenceEvidence();
        private final CitedItems whole = new CitedItems(sentences::whole);
        private final CitedItems cut;
        private final Set<String> ids = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Collector(List<Findings> stories, List<Entity> entities, Workers workers) {
            this.workers = workers;
            this.stories = stories;
            this.entities = entities;
            this.checker = new CitationChecker(entities);
            this.speakers = new SpeakerEvidence(checker);
            Furniture furniture = new Furniture();
            for (Findings found : stories) {
                speakers.add(found.evidence());
                sentences.add(found.evidence());
                found.evidence().documents().forEach(read -> furniture.add(read.points(), read.paragraphs()));
            }
            this.cut = new CitedItems(furniture::cut);
        }

        ItemList collect() {
            List<Event> events = new ArrayList<>();
            List<Statement> statements = new ArrayList<>();
            List<Figure> figures = new ArrayList<>();
            List<Series> series = new ArrayList<>();
            List<Posture> posture = new ArrayList<>();
            List<Difference> differences = new ArrayList<>();
            List<OpenQuestion> open = new ArrayList<>();
            for (Findings found : stories) {
                collect(found.events(), Event::id, cut::event, SAME::event, Claim::of, Event::citations, events);
                collect(
                        found.statements(),
                        Statement::id,
                        (statement, id) -> cut.statement(speakers.complete(statement), id),
                        SAME::statement,
                        Claim::of,
                        Statement::citations,
                        statements);
                collect(found.figures(), Figure::id, this::figure, SAME::figure, Claim::of, Figure::citations, figures);
                found.series().stream()
                        .map(one -> cut.series(one, free(one.id())))
                        .filter(one -> one.points().stream()
                                .noneMatch(point -> point.citations().isEmpty()))
                        .forEach(series::add);
                collect(
                        found.posture(),
                        Posture::id,
                        (state, id) -> cut.posture(whole.posture(state, id), id),
                        SAME::posture,
                        Claim::of,
                        Posture::citations,
                        posture);
                collect(
                        found.differences(),
                        Difference::id,
                        cut::difference,
                        SAME::difference,
                        Claim::of,
                        Collector::firstSide,
                        differences);
                found.open().stream()
                        .map(cut::open)
                        .filter(question -> holds(
                                checker.unsupported(Claim.of(question)), Claim.of(question), question.citations()))
                        .forEach(open::add);
            }
            return new ItemList(
                    events.stream().sorted(ReadingOrder.EVENTS).toList(),
                    byWeight(statements),
                    figures.stream().sorted(ReadingOrder.FIGURES).toList(),
                    series.stream().sorted(ReadingOrder.SERIES).toList(),
                    posture.stream().sorted(ReadingOrder.POSTURE).toList(),
                    differences.stream().sorted(ReadingOrder.DIFFERENCES).toList(),
                    List.copyOf(open),
                    problems.stream().distinct().toList());
        }

        private List<Statement> byWeight(List<Statement> statements) {
            StatementWeight weight = new StatementWeight(statements, entities);
            return statements.stream()
                    .sorted(Comparator.comparingDouble((Statement statement) -> -weight.of(statement))
                            .thenComparing(ReadingOrder.STATEMENTS))
                    .toList();
        }

        /**
         * Takes items over, each with an id of its own.
         *
         * @param complete the item with all its evidence
         * @param named the same item by another id
         * @param citations those that carry it; without any it is left out
         */
        private <T> void collect(
                List<T> found,
                Function<T, String> id,
                BiFunction<T, String, T> complete,
                BiFunction<T, String, T> named,
                Function<T, List<Claim>> claims,
                Function<T, List<Citation>> citations,
                List<T> into) {
            List<Checked<T>> checked = workers.map(found, item -> {
                T whole = complete.apply(item, id.apply(item));
                return new Checked<>(whole, checker.unsupported(claims.apply(whole)));
            });
            for (Checked<T> one : checked) {
                String own = id.apply(one.item());
                String free = free(own);
                T item = free.equals(own) ? one.item() : named.apply(one.item(), free);
                if (holds(one.missing(), claims.apply(item), citations.apply(item))) {
                    into.add(item);
                }
            }
        }

        private Figure figure(Figure figure, String id) {
            Figure wider = new CitedItems(citations -> sentences.with(figure)).figure(figure, id);
            return cut.figure(wider, id);
        }

        /** The id itself, with a number behind it where another item has it already. */
        private String free(String id) {
            String free = id;
            for (int number = 2; !ids.add(free); number++) {
                free = id + "-" + number;
            }
            return free;
        }

        /** The first side's citations, none where a side has none. */
        private static List<Citation> firstSide(Difference difference) {
            boolean cited = difference.sides().stream()
                    .noneMatch(side -> side.citations().isEmpty());
            return cited ? difference.sides().get(0).citations() : List.of();
        }

        private boolean holds(List<String> missing, List<Claim> claims, List<Citation> citations) {
            if (citations.isEmpty()) {
                return false;
            }
            if (missing.isEmpty()) {
                return true;
            }
            Citation first = citations.get(0);
            problems.add(ProblemCode.P030.in(
                    first.document(),
                    first.start(),
                    first.end(),
                    "It is " + claims.get(0).item() + ", and they lack: " + String.join(", ", missing) + "."));
            return false;
        }
    }
}
