package org.sitrep.engine.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;

/** Finds titles for documents and stories, always in words of a document. */
final class Titles {
    private static final int LONGEST = 100;

    private static final int LONGEST_DEED = 140;

    /** What is shorter tells too little to head a story. */
    private static final int SHORTEST = 40;

    /** What stands at the end of a title that was shortened. */
    static final String CUT = " …";

    private Titles() {}

    /** The title that came with the document, else its headline, else its first sentence, shortened. */
    static Optional<String> of(ReadDocument read) {
        return headline(read)
                .or(() -> read.sentences().stream()
                        .map(sentence -> read.text(sentence.span()))
                        .findFirst())
                .or(() -> first(read, ParagraphRole.BODY))
                .map(Titles::shorten);
    }

    /** The title that came with the document, else the headline in it. */
    static Optional<String> headline(ReadDocument read) {
        return read.document()
                .title()
                .filter(title -> !title.isBlank())
                .or(() -> first(read, ParagraphRole.TITLE))
                .map(Titles::shorten);
    }

    /** Whether words of an event can head a story: they begin like a sentence and need not be cut. */
    static boolean isShortSentence(String headline) {
        return !headline.isBlank()
                && headline.length() >= SHORTEST
                && headline.length() <= LONGEST_DEED
                && Character.isUpperCase(headline.codePointAt(0));
    }

    private static Optional<String> first(ReadDocument read, ParagraphRole role) {
        return read.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == role)
                .map(Paragraph::span)
                .map(read::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /**
     * The title that has most in common with what the documents begin with: every word counts as often as documents do,
     * and a long title gains nothing by its length. The first of equals; empty where there is none.
     *
     * @param weight how much speaks for a title beside its words
     * @param openings the first words of each document
     */
    static String central(List<String> titles, ToDoubleFunction<String> weight, List<String> openings) {
        Map<String, Integer> frequency = new TreeMap<>();
        openings.forEach(opening -> words(opening).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        String best = "";
        double bestScore = -1;
        for (String title : titles) {
            Set<String> words = words(title);
            double shared = words.stream()
                    .mapToInt(word -> frequency.getOrDefault(word, 0))
                    .sum();
            double score = words.isEmpty() ? 0 : weight.applyAsDouble(title) * shared / Math.sqrt(words.size() + 1.0);
            if (score > bestScore) {
                best = title;
                bestScore = score;
            }
        }
        return best;
    }

    private static Set<String> words(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : Words.of(title)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /** One line of at most a hundred characters, cut behind a word. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        if (cut < LONGEST / 2) {
            cut = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return line.substring(0, cut) + CUT;
    }
}
