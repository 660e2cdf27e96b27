package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * What the learned models see of a deed: the words on the way through the dependency tree from the one who does it to the
 * one who suffers it, what hangs on them, the words between and around, who the two are, which rules hold and what status
 * the deed has. Safe for use by threads.
 */
public final class TypeFeatures {
    private final EventLexicon lexicon;
    private final StatusReader statusReader;
    private final StatusCues cues;
    private final TypeShift shift = new TypeShift();

    TypeFeatures(EventLexicon lexicon, StatusReader statusReader) {
        this.lexicon = lexicon;
        this.statusReader = statusReader;
        this.cues = StatusCues.load();
    }

    public static TypeFeatures load() {
        return new TypeFeatures(EventLexicon.load(), StatusReader.load());
    }

    /** The features of what the actor does to the recipient, if any, in a sentence; each once. */
    public List<String> between(Sentence sentence, Span actor, Optional<Span> recipient) {
        return new Collected(Dyad.between(sentence, Optional.of(actor), recipient)).all();
    }

    private final class Collected {
        private final Dyad dyad;
        private final Sentence sentence;
        private final Set<String> features = new LinkedHashSet<>();

        Collected(Dyad dyad) {
            this.dyad = dyad;
            this.sentence = dyad.sentence();
        }

        List<String> all() {
            features.add("bias");
            rules();
            path();
            dependents();
            words();
            participant("actor", dyad.actor(), dyad.actorHead());
            participant("recipient", dyad.recipient(), dyad.recipientHead());
            return List.copyOf(features);
        }

        private void rules() {
            Optional<Token> first = Optional.empty();
            String outcome = "none";
            for (Token token : dyad.words()) {
                Optional<EventRule> rule = lexicon.rule(new Predicate(sentence, token, lexicon.classes()));
                if (rule.isEmpty()) {
                    continue;
                }
                String place = dyad.onPath(token) ? "path" : "off";
                String type = between(rule.get(), token).name();
                if (first.isEmpty()) {
                    first = Optional.of(token);
                    outcome = type;
                    features.add("row=" + rule.get().name());
                    features.add("rule-at=" + type + " " + place);
                }
                features.add("rule-" + place + "=" + type);
            }
            features.add("rule=" + outcome);
            Optional<Token> deed = first.or(() -> dyad.path().stream().findFirst());
            if (deed.isPresent()) {
                String status = statusReader.status(sentence, deed.get()).name();
                features.add("status=" + status);
                features.add("rule-status=" + outcome + " " + status);
            }
        }

        private EventType between(EventRule rule, Token token) {
            return shift.of(rule.between().plover(), statusReader.status(sentence, token));
        }

        private void path() {
            for (int at = 0; at < dyad.path().size(); at++) {
                String lemma = Lemmas.of(dyad.path().get(at));
                features.add("path=" + lemma);
                if (at < 3) {
                    features.add("path-" + at + "=" + lemma);
                }
            }
            dyad.apex().ifPresent(apex -> {
                String lemma = Lemmas.of(apex);
                String actor = dyad.chain(dyad.actorHead());
                String recipient = dyad.chain(dyad.recipientHead());
                features.add("apex=" + lemma + " " + apex.tag().charAt(0));
                features.add("actor-by=" + actor);
                features.add("recipient-by=" + recipient);
                features.add("both-by=" + actor + " " + recipient);
                features.add("apex-actor-by=" + lemma + " " + actor);
                features.add("apex-recipient-by=" + lemma + " " + recipient);
                cues.classes(apex).forEach(cue -> features.add("apex-cue=" + cue));
            });
        }

        private void dependents() {
            for (Token word : dyad.path()) {
                for (Token child : sentence.children(word)) {
                    if (child.isPunctuation() || dyad.isParticipant(child)) {
                        continue;
                    }
                    String above = Lemmas.of(word);
                    String lemma = Lemmas.of(child);
                    features.add("child=" + child.relation() + " " + lemma);
                    features.add("pair=" + above + " " + lemma);
                    sentence.child(child, "case")
                            .ifPresent(mark -> features.add("by=" + above + " " + Lemmas.of(mark)));
                    for (String name : lexicon.classes().of(child)) {
                        features.add("child-class=" + child.relation() + " " + name);
                        features.add("pair-class=" + above + " " + name);
                    }
                }
            }
        }

        private void words() {
            String before = "<s>";
            for (Token token : sentence.tokens()) {
                String lemma = dyad.placeholder(token).orElseGet(() -> Lemmas.of(token));
                if (lemma.equals(before) && dyad.isParticipant(token)) {
                    continue;
                }
                features.add("next=" + before + " " + lemma);
                before = lemma;
                if (dyad.isParticipant(token) || token.isPunctuation()) {
                    continue;
                }
                features.add("word=" + lemma);
                if (dyad.isBetween(token)) {
                    features.add("between=" + lemma);
                }
                lexicon.classes().of(token).forEach(name -> features.add("word-class=" + name));
            }
            features.add("order=" + dyad.order());
        }

        private void participant(String role, Optional<Span> span, Optional<Token> head) {
            if (span.isEmpty() || head.isEmpty()) {
                features.add(role + "=none");
                return;
            }
            features.add(role + "=" + Lemmas.of(head.get()));
            features.add(role + "-name=" + head.get().name().toLowerCase(Locale.ROOT));
            lexicon.classes().of(head.get()).forEach(name -> features.add(role + "-class=" + name));
            List<Token> plain = new ArrayList<>(sentence.tokensIn(span.get()));
            plain.removeIf(Token::isProperNoun);
            plain.forEach(token -> features.add(role + "-word=" + Lemmas.of(token)));
        }
    }
}
