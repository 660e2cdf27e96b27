package org.sitrep.engine.link.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ReadDocument;

/** Reads a document's terms from its paragraphs; needs no language analysis. */
final class TermReader {
    /** A news text says in its first lines what it is about. */
    private static final int LEAD_WORDS = 60;

    private static final int MOST_WORDS = 3_000;
    private static final double NEWS_WEIGHT = 0.35;

    private final Set<String> stop = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    TermReader() {
        for (Map<String, String> row : Table.load("common-words.tsv").rows()) {
            if (row.get("band").equals("stop")) {
                stop.add(row.get("word"));
            } else {
                news.add(Stem.of(row.get("word")));
            }
        }
    }

    Terms read(ReadDocument document) {
        Counter counter = new Counter();
        document.document().title().ifPresent(counter::add);
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role().reports()) {
                counter.add(document.text(paragraph.span()));
            }
        }
        return new Terms(weights(counter.words), weights(counter.names), weights(counter.lead));
    }

    private Map<String, Double> weights(Map<String, Integer> counts) {
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach(
                (term, count) -> weights.put(term, (1 + Math.log(count)) * (news.contains(term) ? NEWS_WEIGHT : 1)));
        return weights;
    }

    /** Counts the words of one document. */
    private final class Counter {
        private final Map<String, Integer> words = new TreeMap<>();
        private final Map<String, Integer> names = new TreeMap<>();
        private final Map<String, Integer> lead = new TreeMap<>();
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
            String stem = Stem.of(lower);
            words.merge(stem, 1, Integer::sum);
            if (seen <= LEAD_WORDS) {
                lead.merge(stem, 1, Integer::sum);
            }
            if (!sentenceStart && Character.isUpperCase(word.charAt(0))) {
                names.merge(stem, 1, Integer::sum);
            }
        }
    }
}
