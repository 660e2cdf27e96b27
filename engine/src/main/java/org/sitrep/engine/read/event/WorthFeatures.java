package org.sitrep.engine.read.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * What the learned model sees of a word that may name a deed: what hangs on it, who takes part, the rule that holds and
 * every plain word of its sentence, by which sport, trade, history and fiction show. Safe for use by threads.
 */
public final class WorthFeatures {
    private static final Set<Character> CONTENT = Set.of('N', 'V', 'J', 'R', 'C');

    private final EventLexicon lexicon;
    private final StatusReader statusReader;

    WorthFeatures(EventLexicon lexicon, StatusReader statusReader) {
        this.lexicon = lexicon;
        this.statusReader = statusReader;
    }

    public static WorthFeatures load() {
        return new WorthFeatures(EventLexicon.load(), StatusReader.load());
    }

    /** The features of a word in its sentence; each once. */
    public List<String> of(Sentence sentence, Token token) {
        Predicate predicate = new Predicate(sentence, token, lexicon.classes());
        Set<String> features = new LinkedHashSet<>();
        String lemma = Lemmas.of(token);
        features.add("bias");
        features.add("deed=" + lemma);
        features.add("tag=" + token.tag());
        lexicon.rule(predicate).ifPresent(rule -> {
            features.add("row=" + rule.name());
            features.add("type=" + rule.type());
        });
        features.add("status=" + statusReader.status(sentence, token));
        for (Token child : sentence.children(token)) {
            if (tells(child)) {
                features.add("child=" + child.relation() + " " + plain(child));
                features.add("pair=" + lemma + " " + plain(child));
            }
        }
        participants("actor", lemma, predicate.agents(), features);
        participants("recipient", lemma, predicate.patients(), features);
        for (Token word : sentence.tokens()) {
            if (CONTENT.contains(word.tag().charAt(0)) && word.index() != token.index()) {
                features.add("word=" + plain(word));
            }
        }
        return List.copyOf(features);
    }

    /** Whether a word says what a deed is about: a pronoun stands for anybody, in news more often than in examples. */
    private static boolean tells(Token token) {
        return !token.isPunctuation() && !token.tag().startsWith("PRP");
    }

    private void participants(String role, String lemma, List<Token> heads, Set<String> features) {
        if (heads.isEmpty()) {
            features.add(role + "=none");
        }
        for (Token head : heads.stream().filter(WorthFeatures::tells).toList()) {
            features.add(role + "=" + plain(head));
            features.add(role + "-of=" + lemma + " " + plain(head));
            lexicon.classes().of(head).forEach(name -> features.add(role + "-class=" + name));
        }
    }

    /** The lemma, and for a name only that it is one, so that the model learns nothing about names. */
    private static String plain(Token token) {
        if (token.isProperNoun()) {
            return "<" + token.name() + ">";
        }
        return token.tag().equals("CD") ? "<number>" : Lemmas.of(token);
    }
}
