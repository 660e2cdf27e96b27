package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.event.Candidates.Candidate;

/**
 * Finds deeds, with type, status, participants, place and time.
 *
 * <p>A deed is a verb, a noun or an adjective behind a copula for which a row of {@code event-types.tsv} holds. What is
 * merely said is a statement; deeds done by words, such as an order or a threat, are deeds. What a learned model takes for
 * nothing to report, such as a goal, is left out. Safe for use by threads.
 */
public final class EventReader {
    /** Longer sentences are not parsed, and without a parse nobody can say who did what. */
    private static final int LONGEST = 180;

    private static final Set<String> DECIDED = Set.of(
            "plan",
            "intend",
            "decide",
            "prepare",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "decision",
            "order",
            "agree",
            "threat",
            "intention",
            "schedule");

    private static final Set<String> NOT_WHERE =
            Set.of("with", "by", "against", "between", "for", "than", "about", "amid");

    private final Candidates candidates;
    private final WordClasses classes;
    private final StatusReader statusReader;
    private final Worth worth;

    private EventReader(EventLexicon lexicon, StatusReader statusReader) {
        this.candidates = new Candidates(lexicon);
        this.classes = lexicon.classes();
        this.statusReader = statusReader;
        this.worth = new Worth(lexicon, statusReader);
    }

    public static EventReader load() {
        return new EventReader(EventLexicon.load(), StatusReader.load());
    }

    /** The deeds that a page reports, in the order of the text. */
    public List<EventMention> read(
            AnalyzedPage page,
            List<DocumentEntity> entities,
            List<PlaceMention> places,
            List<TimeExpression> times,
            List<StatementMention> statements) {
        Participants participants = new Participants(entities);
        Holders holders = new Holders(statements);
        Map<Integer, List<PlaceMention>> placesOf = new LinkedHashMap<>();
        places.forEach(place -> placesOf.computeIfAbsent(place.sentence(), key -> new ArrayList<>())
                .add(place));
        Map<Integer, List<TimeExpression>> timesOf = new LinkedHashMap<>();
        times.forEach(time -> timesOf.computeIfAbsent(time.sentence(), key -> new ArrayList<>())
                .add(time));
        List<EventMention> events = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            if (sentence.size() > LONGEST || !page.role(sentence).reports()) {
                continue;
            }
            Scene scene = new Scene(
                    sentence,
                    page.text(),
                    participants,
                    holders,
                    placesOf.getOrDefault(sentence.index(), List.of()),
                    new Timing(sentence, timesOf.getOrDefault(sentence.index(), List.of()), classes));
            events.addAll(read(scene));
        }
        return List.copyOf(events);
    }

    /** What a sentence's deeds are read from. */
    private record Scene(
            Sentence sentence,
            String text,
            Participants participants,
            Holders holders,
            List<PlaceMention> places,
            Timing timing) {}

    private List<EventMention> read(Scene scene) {
        List<Candidate> told = candidates.of(scene.sentence).stream()
                .filter(candidate ->
                        worth.isReport(scene.sentence, candidate.predicate().token()))
                .toList();
        Set<Integer> deeds = told.stream()
                .map(candidate -> candidate.predicate().token().index())
                .collect(Collectors.toSet());
        return told.stream()
                .map(candidate -> mention(scene, deeds, candidate.predicate(), candidate.rule()))
                .toList();
    }

    private EventMention mention(Scene scene, Set<Integer> deeds, Predicate predicate, EventRule rule) {
        Sentence sentence = scene.sentence;
        Token token = predicate.token();
        Judgement judgement = statusReader.judge(sentence, token);
        Status status = status(judgement, rule);
        Span clause = new Clause(sentence, scene.text).around(token, judgement.cue());
        List<Participant> actors = participants(scene, predicate.agents());
        List<Participant> recipients = participants(scene, recipients(predicate, rule));
        Optional<TimeExpression> time = scene.timing.of(predicate, deeds);
        return new EventMention(
                token.span(),
                sentence.index(),
                clause,
                new Telling(sentence, scene.text).of(token, judgement.cue()),
                rule.type(),
                mode(predicate, rule),
                status,
                scene.holders.of(token.span()),
                actors,
                recipients,
                places(scene, clause),
                time,
                weight(predicate, rule, status, actors, recipients, time.isPresent()),
                why(token, rule, judgement, status));
    }

    private static List<Reason> why(Token token, EventRule rule, Judgement judgement, Status status) {
        String stands = status.name().toLowerCase(Locale.ROOT);
        return List.of(
                new Reason(rule.name(), "\"" + token.word() + "\" names a deed of the type " + rule.type() + "."),
                judgement
                        .cue()
                        .map(cue -> new Reason("status-cues", "\"" + cue.word() + "\" makes it " + stands + "."))
                        .orElseGet(
                                () -> new Reason("status-own-clause", "Its own clause tells it as " + stands + ".")));
    }

    /** That somebody "will attack" is a forecast, unless it is told that the attack was decided on. */
    private static Status status(Judgement judgement, EventRule rule) {
        boolean decided =
                judgement.cue().map(Lemmas::of).filter(DECIDED::contains).isPresent();
        return judgement.status() == Status.PLANNED && rule.type() == EventType.ASSAULT && !decided
                ? Status.PREDICTED
                : judgement.status();
    }

    private static List<Participant> participants(Scene scene, List<Token> heads) {
        return scene.participants.of(
                scene.sentence,
                heads.stream().filter(head -> !scene.timing.holds(head)).toList());
    }

    private static List<Token> recipients(Predicate predicate, EventRule rule) {
        List<Token> recipients = new ArrayList<>();
        if (rule.type() == EventType.CONSULT || rule.type() == EventType.AID || rule.type() == EventType.AGREE) {
            recipients.addAll(predicate.oblique("with"));
            recipients.addAll(predicate.oblique("to"));
        }
        predicate.patients().stream()
                .filter(token -> !recipients.contains(token))
                .forEach(recipients::add);
        recipients.removeAll(predicate.agents());
        return recipients;
    }

    private static Optional<String> mode(Predicate predicate, EventRule rule) {
        boolean byWire = rule.type() == EventType.CONSULT
                && predicate.dependents().stream()
                        .anyMatch(token -> Set.of("phone", "telephone", "call", "video", "videoconference", "line")
                                .contains(Lemmas.of(token)));
        return byWire ? Optional.of("phone") : rule.mode();
    }

    /** The places in the clause that a preposition makes the scene, not those that act: "in Lviv". */
    private static List<Span> places(Scene scene, Span clause) {
        return scene.places.stream()
                .filter(place -> place.role() == PlaceMention.Role.LOCATION)
                .map(PlaceMention::span)
                .filter(clause::contains)
                .filter(span -> scene.sentence
                        .headOf(span)
                        .filter(head -> scene(scene.sentence, head))
                        .isPresent())
                .toList();
    }

    private static boolean scene(Sentence sentence, Token head) {
        Token at = head;
        while (at.relation().equals("conj") && at.head() >= 0 && at.head() < at.index()) {
            at = sentence.token(at.head());
        }
        boolean oblique = at.relation().equals("obl") || at.relation().equals("nmod") || at.is("appos");
        return oblique
                && sentence.children(at, "case").stream().noneMatch(mark -> NOT_WHERE.contains(Lemmas.word(mark)));
    }

    private static double weight(
            Predicate predicate,
            EventRule rule,
            Status status,
            List<Participant> actors,
            List<Participant> recipients,
            boolean timed) {
        double weight = rule.weight();
        // "Protests began on Monday" is told for its day: nobody in particular does it.
        if (timed && predicate.happening().isPresent()) {
            return status == Status.CONDITIONAL ? weight * 0.6 : Math.min(1, weight * 1.15);
        }
        boolean known = actors.stream().anyMatch(actor -> actor.entity().isPresent())
                || recipients.stream().anyMatch(recipient -> recipient.entity().isPresent());
        if (!known) {
            weight *= 0.8;
        }
        if (actors.isEmpty() && recipients.isEmpty()) {
            weight *= 0.7;
        }
        if (predicate.pos() == 'N' && predicate.light().isEmpty()) {
            weight *= 0.8;
        }
        if (timed) {
            weight = Math.min(1, weight * 1.15);
        }
        return status == Status.CONDITIONAL ? weight * 0.6 : weight;
    }
}
