package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * A page's tokens in one row, so that a quotation may run over sentences. A position counts tokens of the whole page,
 * from 0.
 */
final class Prose {
    private final String text;
    private final List<Tree> trees = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final int[] firsts;
    private final int[] paragraphs;

    Prose(AnalyzedPage page) {
        this.text = page.text();
        List<Sentence> sentences = page.sentences();
        this.firsts = new int[sentences.size()];
        this.paragraphs = new int[sentences.size()];
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            firsts[at] = tokens.size();
            tokens.addAll(sentence.tokens());
            trees.add(new Tree(sentence));
            paragraphs[at] = at == 0 ? 0 : paragraphs[at - 1] + (breaks(sentences.get(at - 1), sentence) ? 1 : 0);
        }
    }

    private boolean breaks(Sentence before, Sentence after) {
        int from = before.span().end();
        int to = after.span().start();
        return from < to && text.substring(from, to).indexOf('\n') >= 0;
    }

    int size() {
        return tokens.size();
    }

    int sentenceCount() {
        return firsts.length;
    }

    Token token(int position) {
        return tokens.get(position);
    }

    /** The characters of a range. */
    String text(Range range) {
        return span(range).of(text);
    }

    String word(int position) {
        return tokens.get(position).word();
    }

    /** A token's characters as the document has them: marks keep their form there. */
    String original(int position) {
        return tokens.get(position).span().of(text);
    }

    Tree tree(int sentence) {
        return trees.get(sentence);
    }

    /** The index of the sentence that holds a position. */
    int sentenceOf(int position) {
        int found = Arrays.binarySearch(firsts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** The position of a sentence's first token. */
    int first(int sentence) {
        return firsts[sentence];
    }

    /** The position of a sentence's last token. */
    int last(int sentence) {
        return sentence + 1 < firsts.length ? firsts[sentence + 1] - 1 : tokens.size() - 1;
    }

    int position(int sentence, Token token) {
        return firsts[sentence] + token.index();
    }

    /** A number that consecutive sentences share if no line break parts them. */
    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    int paragraphOf(int position) {
        return paragraphs[sentenceOf(position)];
    }

    boolean startsParagraph(int position) {
        int sentence = sentenceOf(position);
        return firsts[sentence] == position && (sentence == 0 || paragraphs[sentence - 1] != paragraphs[sentence]);
    }

    boolean endsParagraph(int position) {
        return position == tokens.size() - 1 || startsParagraph(position + 1);
    }

    /** Whether white space, or nothing at all, stands before a token. */
    boolean spaceBefore(int position) {
        int start = tokens.get(position).span().start();
        return start == 0 || isSpace(text.charAt(start - 1));
    }

    /** Whether white space, or nothing at all, stands behind a token. */
    boolean spaceAfter(int position) {
        int end = tokens.get(position).span().end();
        return end >= text.length() || isSpace(text.charAt(end));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    Span span(Range range) {
        return new Span(
                tokens.get(range.from()).span().start(),
                tokens.get(range.to()).span().end());
    }

    /** How many tokens of a range are words or numbers. */
    int words(Range range) {
        int words = 0;
        for (int at = range.from(); at <= range.to(); at++) {
            words += tokens.get(at).isPunctuation() ? 0 : 1;
        }
        return words;
    }
}
