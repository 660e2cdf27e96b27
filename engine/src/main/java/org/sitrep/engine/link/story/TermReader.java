package org.sitrep.engine.link.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ReadDocument;

/** Reads a document's terms from its paragraphs; needs no language analysis. */
final class TermReader {
    private static final int MOST_WORDS = 3_000;

    /** What a text is about it says in its first so many different words. */
    private static final int MOST_TERMS = 200;

    private static final double NEWS_WEIGHT = 0.35;

    /** Names tell stories apart better than other words. */
    private static final double NAME_BONUS = 0.5;

    private final Set<String> stop = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    TermReader() {
        for (Map<String, String> row : Table.load("common-words.tsv").rows()) {
            if (row.get("band").equals("stop")) {
                stop.add(row.get("word"));
            } else {
                news.add(row.get("word"));
            }
        }
    }

    Vector read(ReadDocument document) {
        Counter counter = new Counter();
        document.document().title().ifPresent(counter::add);
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role().reports()) {
                counter.add(document.text(paragraph.span()));
            }
        }
        return Vector.of(weights(counter));
    }

    private Map<String, Float> weights(Counter counter) {
        Map<String, Float> weights = new HashMap<>();
        counter.words.forEach((term, count) -> {
            double weight = (1 + Math.log(count)) * (news.contains(term) ? NEWS_WEIGHT : 1);
            if (counter.names.contains(term)) {
                weight *= 1 + NAME_BONUS;
            }
            weights.put(term, (float) weight);
        });
        return weights;
    }

    /** Counts the words of one document. */
    private final class Counter {
        private final Map<String, Integer> words = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private int seen;

        void add(String text) {
            int at = 0;
            boolean sentenceStart = true;
            while (at < text.length() && seen < MOST_WORDS) {
                char here = text.charAt(at);
                if (!Character.isLetterOrDigit(here)) {
                    sentenceStart = sentenceStart || ".!?:“\"".indexOf(here) >= 0;
                    at++;
                    continue;
                }
                int end = at + 1;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                word(text.substring(at, end), sentenceStart);
                sentenceStart = false;
                at = end;
            }
        }

        private void word(String word, boolean sentenceStart) {
            seen++;
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.length() < 2 || lower.length() > 40 || stop.contains(lower)) {
                return;
            }
            if (words.size() == MOST_TERMS && !words.containsKey(lower)) {
                return;
            }
            words.merge(lower, 1, Integer::sum);
            if (!sentenceStart && Character.isUpperCase(word.charAt(0))) {
                names.add(lower);
            }
        }
    }
}
