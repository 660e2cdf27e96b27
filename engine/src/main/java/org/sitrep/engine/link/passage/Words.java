package org.sitrep.engine.link.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/**
 * The words of what a document reports, in order, without regard to case, punctuation, furniture and agency lines.
 *
 * <p>A word is kept as a hash of 32 bits, so that a stream can remember many documents. Two different words are taken
 * for one in four thousand million comparisons, and a passage is a run of many.
 */
final class Words {
    /** Longer runs of letters are no words, and are cut. */
    private static final int LONGEST = 100;

    private int[] hashes = new int[64];
    private int[] starts = new int[64];
    private byte[] lengths = new byte[64];
    private int size;

    /** What is quoted, or is a post set into the article: somebody else's words. */
    private final BitSet quoted = new BitSet();

    /** Words behind which furniture stands: no passage runs over it. */
    private final BitSet cut = new BitSet();

    private Words() {}

    /** At most so many words from the beginning of a document. */
    static Words of(ReadDocument document, int most) {
        Words found = new Words();
        Quotes quotes = Quotes.in(document);
        List<Span> lines = document.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.AGENCY || credit.kind() == Credit.Kind.OUTLET)
                .map(Credit::span)
                .toList();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role().reports()) {
                found.add(document.document().text(), paragraph, quotes, lines, most);
            } else if (found.size > 0) {
                found.cut.set(found.size - 1);
            }
        }
        return found.trimmed();
    }

    /** Words as they were saved. */
    static Words of(int[] hashes, int[] starts, byte[] lengths, BitSet quoted, BitSet cut) {
        Words words = new Words();
        words.hashes = hashes;
        words.starts = starts;
        words.lengths = lengths;
        words.size = hashes.length;
        words.quoted.or(quoted);
        words.cut.or(cut);
        return words;
    }

    private void add(String text, Paragraph paragraph, Quotes quotes, List<Span> lines, int most) {
        int last = paragraph.span().end();
        int at = paragraph.span().start();
        while (at < last && size < most) {
            int end = at;
            int hash = 0x811c9dc5;
            while (end < last && !isTooLong(text, at, end) && isInWord(text, end, last)) {
                char here = text.charAt(end++);
                hash = (hash ^ (here == '’' ? '\'' : Character.toLowerCase(here))) * 0x01000193;
            }
            if (end > at && !isIn(lines, at)) {
                add(mix(hash), at, end, paragraph.role() == ParagraphRole.EMBED || quotes.hold(at));
            }
            at = Math.max(end, at + 1);
        }
    }

    private void add(int hash, int start, int end, boolean isQuoted) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        hashes[size] = hash;
        starts[size] = start;
        lengths[size] = (byte) (end - start);
        quoted.set(size++, isQuoted);
    }

    private Words trimmed() {
        hashes = Arrays.copyOf(hashes, size);
        starts = Arrays.copyOf(starts, size);
        lengths = Arrays.copyOf(lengths, size);
        return this;
    }

    private static boolean isTooLong(String text, int start, int end) {
        return end - start >= LONGEST && !Character.isHighSurrogate(text.charAt(end - 1));
    }

    private static boolean isIn(List<Span> spans, int offset) {
        for (Span span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** The last step of MurmurHash3 (public domain), which spreads what differs over all bits. */
    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private static boolean isInWord(String text, int at, int last) {
        char here = text.charAt(at);
        if (Character.isLetterOrDigit(here) || Character.isSurrogate(here)) {
            return true;
        }
        boolean apostrophe = here == '\'' || here == '’';
        return apostrophe
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < last
                && Character.isLetter(text.charAt(at + 1));
    }

    int size() {
        return size;
    }

    /** The hash of a word. */
    int word(int at) {
        return hashes[at];
    }

    /** The hash of a run of words. */
    int run(int at, int length) {
        int hash = 1;
        for (int word = at; word < at + length; word++) {
            hash = hash * 0x9E3779B1 + hashes[word];
        }
        return mix(hash);
    }

    boolean isCutBehind(int at) {
        return cut.get(at);
    }

    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    /** Whether most of the words {@code [from, to)} stand in quotation marks. */
    boolean quoted(int from, int to) {
        int inside = 0;
        for (int at = from; at < to; at++) {
            inside += quoted.get(at) ? 1 : 0;
        }
        return inside * 10 >= (to - from) * 8;
    }

    /** How many words stand outside quotation marks. */
    int own() {
        return size - quoted.cardinality();
    }

    /** The original span of the words {@code [from, to)}. */
    Span span(int from, int to) {
        return new Span(starts[from], starts[to - 1] + lengths[to - 1]);
    }

    int[] hashes() {
        return hashes;
    }

    int[] starts() {
        return starts;
    }

    byte[] lengths() {
        return lengths;
    }

    BitSet quoted() {
        return quoted;
    }

    BitSet cut() {
        return cut;
    }
}
