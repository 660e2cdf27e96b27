package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    static ItemList of(List<Findings> stories, List<Entity> entities) {
        return new Collector(stories, entities).collect();
    }

    /** Takes items over one by one, and keeps what it refuses as problems. */
    private static final class Collector {
        private final List<Findings> stories;
        private final List<Entity> entities;
        private final CitationChecker checker;
        private final SpeakerEvidence speakers;
        private final SentenceEvidence sentences = new SentenceEvidence();
        private final CitedItems whole = new CitedItems(sentences::whole);
        private final CitedItems cut;
        private final Set<String> ids = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Collector(List<Findings> stories, List<Entity> entities) {
            this.stories = stories;
            this.entities = entities;
            this.checker = new CitationChecker(entities);
            this.speakers = new SpeakerEvidence(checker);
            Furniture furniture = new Furniture();
            for (Findings found : stories) {
                speakers.add(found.evidence());
                sentences.add(found.evidence());
                found.evidence().documents().forEach(read -> furniture.add(read.document(), read.paragraphs()));
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
                found.events().stream()
                        .map(event -> cut.event(event, free(event.id())))
                        .filter(event -> holds(Claim.of(event), event.citations()))
                        .forEach(events::add);
                found.statements().stream()
                        .map(this::statement)
                        .filter(statement -> holds(Claim.of(statement), statement.citations()))
                        .forEach(statements::add);
                found.figures().stream()
                        .map(this::figure)
                        .filter(figure -> holds(Claim.of(figure), figure.citations()))
                        .forEach(figures::add);
                found.series().stream()
                        .map(one -> cut.series(one, free(one.id())))
                        .filter(one -> one.points().stream()
                                .noneMatch(point -> point.citations().isEmpty()))
                        .forEach(series::add);
                found.posture().stream()
                        .map(state -> cut.posture(whole.posture(state, state.id()), free(state.id())))
                        .filter(state -> holds(Claim.of(state), state.citations()))
                        .forEach(posture::add);
                found.differences().stream()
                        .map(difference -> cut.difference(difference, free(difference.id())))
                        .filter(this::holds)
                        .forEach(differences::add);
                found.open().stream()
                        .map(cut::open)
                        .filter(question -> holds(Claim.of(question), question.citations()))
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

        private Statement statement(Statement statement) {
            return cut.statement(speakers.complete(statement), free(statement.id()));
        }

        private Figure figure(Figure figure) {
            Figure wider = new CitedItems(citations -> sentences.with(figure)).figure(figure, free(figure.id()));
            return cut.figure(wider, wider.id());
        }

        /** The id itself, with a number behind it where another item has it already. */
        private String free(String id) {
            String free = id;
            for (int number = 2; !ids.add(free); number++) {
                free = id + "-" + number;
            }
            return free;
        }

        private boolean holds(Difference difference) {
            boolean cited = difference.sides().stream()
                    .noneMatch(side -> side.citations().isEmpty());
            return cited
                    && holds(Claim.of(difference), difference.sides().get(0).citations());
        }

        private boolean holds(List<Claim> claims, List<Citation> citations) {
            if (citations.isEmpty()) {
                return false;
            }
            List<String> missing = checker.unsupported(claims);
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
