package org.sitrep.engine.model;

/**
 * A word or a punctuation mark with what the language analysis found.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the document's original text
 * @param word the word, with quotation marks and spaces normalised
 * @param lemma its dictionary form, lower case but for names
 * @param tag its part of speech, Penn Treebank
 * @param name PERSON, ORGANIZATION, LOCATION or O, from the name model
 * @param head the index of the token that governs it, -1 for a root
 * @param relation the Universal Dependencies relation to the head, {@code root} for a root
 */
public record Token(
        int index, Span span, String word, String lemma, String tag, String name, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPunctuation() {
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the relation is {@code name} or a subtype of it: {@code nsubj} holds for {@code nsubj:pass}. */
    public boolean is(String relationName) {
        return relation.startsWith(relationName)
                && (relation.length() == relationName.length() || relation.charAt(relationName.length()) == ':');
    }
}
