package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds deeds, with type, status, participants, place and time.
 *
 * <p>A deed is a verb, a noun or an adjective behind a copula for which a row of {@code event-types.tsv} holds. What is
 * merely said is a statement; deeds done by words, such as an order or a threat, are deeds. Safe for use by threads.
 */
public final class EventReader {
    /** Longer sentences are not parsed, and without a parse nobody can say who did what. */
    private static final int LONGEST = 180;

    private final EventLexicon lexicon;
    private final StatusReader statusReader;

    private EventReader(EventLexicon lexicon, StatusReader statusReader) {
        this.lexicon = lexicon;
        this.statusReader = statusReader;
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
                    new Timing(sentence, timesOf.getOrDefault(sentence.index(), List.of())));
            sentence.tokens().forEach(token -> read(scene, token).ifPresent(events::add));
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

    private Optional<EventMention> read(Scene scene, Token token) {
        if (!mayTell(token)) {
            return Optional.empty();
        }
        Predicate predicate = new Predicate(scene.sentence, token, lexicon.classes());
        return lexicon.rule(predicate).map(rule -> mention(scene, predicate, rule));
    }

    private static boolean mayTell(Token token) {
        boolean adjective = token.tag().equals("JJ") || token.tag().equals("VBN");
        boolean noun = token.isNoun() && !token.is("compound") && token.name().equals("O");
        boolean verb = token.isVerb() && !token.is("amod") && !token.is("aux") && !token.is("cop") && !token.is("case");
        return verb || noun || (adjective && !token.is("amod"));
    }

    private EventMention mention(Scene scene, Predicate predicate, EventRule rule) {
        Sentence sentence = scene.sentence;
        Token token = predicate.token();
        Judgement judgement = statusReader.judge(sentence, token);
        Span clause = new Clause(sentence, scene.text).around(token, judgement.cue());
        List<Participant> actors = scene.participants.of(sentence, predicate.agents());
        List<Participant> recipients = scene.participants.of(sentence, recipients(predicate, rule));
        Optional<TimeExpression> time = scene.timing.of(predicate);
        return new EventMention(
                token.span(),
                sentence.index(),
                clause,
                rule.type(),
                mode(predicate, rule),
                judgement.status(),
                scene.holders.of(token.span()),
                actors,
                recipients,
                places(scene, clause),
                time,
                weight(predicate, rule, judgement.status(), actors, recipients, time.isPresent()));
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

    private static List<Span> places(Scene scene, Span clause) {
        return scene.places.stream()
                .filter(place -> place.role() == PlaceMention.Role.LOCATION)
                .map(PlaceMention::span)
                .filter(clause::contains)
                .toList();
    }

    private static double weight(
            Predicate predicate,
            EventRule rule,
            Status status,
            List<Participant> actors,
            List<Participant> recipients,
            boolean timed) {
        double weight = rule.weight();
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
