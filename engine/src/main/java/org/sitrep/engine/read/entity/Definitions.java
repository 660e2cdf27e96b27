package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Short names that a document explains: "the Northern Relief Fund (NRF)". After Schwartz and Hearst (2003), with the
 * initials of the words only.
 */
final class Definitions {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    /** "of", "and", "the", "al": what may stand between the words of a name without giving it a letter. */
    private static final int LONGEST_LINK = 3;

    /** The full names, by their short forms. */
    private final Map<String, Name> fullNames = new LinkedHashMap<>();

    private final List<Sentence> sentences;

    private Definitions(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    static Definitions of(List<Sentence> sentences) {
        Definitions definitions = new Definitions(sentences);
        for (Sentence sentence : sentences) {
            for (int at = 1; at + 2 < sentence.size(); at++) {
                if (isOpen(sentence.token(at)) && isShort(sentence.token(at + 1).word())) {
                    definitions.define(sentence, at);
                }
            }
        }
        return definitions;
    }

    private static boolean isOpen(Token token) {
        return token.word().equals("(") || token.word().equals("-LRB-");
    }

    private static boolean isShort(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isUpperCase);
    }

    private void define(Sentence sentence, int bracket) {
        String shortName = sentence.token(bracket + 1).word();
        int letter = shortName.length() - 1;
        int at = bracket - 1;
        int first = bracket;
        while (at >= 0 && letter >= 0 && bracket - at <= 2 * LONGEST) {
            String word = sentence.token(at).word();
            int initial = word.codePointAt(0);
            boolean small = word.length() <= LONGEST_LINK;
            if (initial == shortName.charAt(letter)
                    || (small && Character.toUpperCase(initial) == shortName.charAt(letter))) {
                first = at;
                letter--;
            } else if (!small || Character.isUpperCase(initial) || !Character.isLetter(initial)) {
                return;
            }
            at--;
        }
        if (letter < 0) {
            fullNames.putIfAbsent(shortName, Name.of(sentence, first, bracket, EntityType.ORGANISATION));
        }
    }

    /** Calls the organisations of each sentence by their full names, and adds these where they are explained. */
    void apply(List<SentenceNames> found) {
        if (fullNames.isEmpty()) {
            return;
        }
        for (int index = 0; index < found.size(); index++) {
            List<Name> organisations = new ArrayList<>();
            for (Name name : found.get(index).organisations()) {
                Name full = fullNames.get(name.text());
                organisations.add(full == null ? name : name.called(full.text()));
            }
            List<Name> taken = found.get(index).all();
            for (Token token : sentences.get(index).tokens()) {
                Name full = fullNames.get(token.word());
                Name again = Name.of(sentences.get(index), token.index(), token.index() + 1, EntityType.ORGANISATION);
                if (full != null && taken.stream().noneMatch(again::overlaps)) {
                    organisations.add(again.called(full.text()));
                }
            }
            found.set(index, found.get(index).with(organisations));
        }
        for (Name full : fullNames.values()) {
            int index = full.sentence().index();
            List<Name> organisations = new ArrayList<>(found.get(index).organisations());
            organisations.removeIf(full::encloses);
            if (found.get(index).all().stream().noneMatch(other -> full.overlaps(other) && !full.encloses(other))) {
                organisations.add(full);
                found.set(index, found.get(index).with(organisations));
            }
        }
    }
}
