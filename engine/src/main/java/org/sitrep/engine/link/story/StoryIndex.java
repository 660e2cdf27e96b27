package org.sitrep.engine.link.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;

/**
 * Puts documents into stories, one pass in the order of arrival. Not safe for use by several threads: the order is the
 * result.
 *
 * <p>The skeleton is that of Miranda et al., Multilingual Clustering of Streaming News (EMNLP 2018): sparse vectors of
 * terms, stories as sums of them, the likest story found over an inverted index, and a decision of its own whether the
 * document joins it. The days count where they are known.
 */
public final class StoryIndex {
    /** The rarest terms of a document find the stories that are worth a comparison. */
    private static final int SEARCH_TERMS = 40;

    private static final int CANDIDATES = 12;

    /** A term of more stories than this finds too many. */
    private static final int MOST_POSTINGS = 2_000;

    /** A story is closed when its days lie so far back, and so many documents came since its last one. */
    private static final int OPEN_DAYS = 60;

    private static final int OPEN_DOCUMENTS = 5_000;

    private static final double NEAR_DAYS = 3;
    private static final double FAR_DAYS = 30;

    private final StoryWeights weights;
    private final TermReader reader = new TermReader();
    private final TermStatistics statistics = new TermStatistics();
    private final Map<Integer, OpenStory> open = new LinkedHashMap<>();
    private final Map<String, Deque<Integer>> postings = new HashMap<>();
    private LocalDate today = LocalDate.MIN;
    private int started;
    private int placed;

    public StoryIndex() {
        this(StoryWeights.DEFAULT);
    }

    StoryIndex(StoryWeights weights) {
        this.weights = weights;
    }

    /** The id of the story that the document belongs to, a new one where none fits. */
    public String place(ReadDocument document) {
        Terms terms = reader.read(document);
        List<String> rarest = rarest(terms);
        Optional<LocalDate> day = document.statedDate().map(StatedDate::value);
        OpenStory best = null;
        double bestScore = weights.join();
        for (int number : candidates(terms, rarest)) {
            double score = score(terms, day, open.get(number));
            if (score > bestScore) {
                best = open.get(number);
                bestScore = score;
            }
        }
        if (best == null) {
            best = new OpenStory(started++, "s-" + Long.toHexString(hash(document.id())));
            open.put(best.number(), best);
        }
        best.add(terms, day, ++placed);
        index(rarest, best.number());
        statistics.add(terms.words().keySet());
        day.ifPresent(this::close);
        return best.id();
    }

    private List<String> rarest(Terms terms) {
        return terms.words().entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Double> term) -> -term.getValue() * statistics.rarity(term.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SEARCH_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Integer> candidates(Terms terms, List<String> rarest) {
        Map<Integer, Double> found = new TreeMap<>();
        for (String term : rarest) {
            double weight = terms.words().get(term) * statistics.rarity(term);
            for (int number : postings.getOrDefault(term, new ArrayDeque<>())) {
                if (open.containsKey(number)) {
                    found.merge(number, weight, Double::sum);
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(Terms terms, Optional<LocalDate> day, OpenStory story) {
        double score = weights.words() * statistics.cosine(terms.words(), story.words())
                + weights.names() * statistics.cosine(terms.names(), story.names())
                + weights.lead() * statistics.cosine(terms.lead(), story.lead());
        Optional<Long> gap = day.flatMap(story::gap);
        if (gap.isEmpty()) {
            return score;
        }
        double near = Math.exp(-gap.get() * gap.get() / (2 * NEAR_DAYS * NEAR_DAYS));
        return score + weights.near() * near - weights.gap() * Math.min(1, gap.get() / FAR_DAYS);
    }

    private void index(List<String> terms, int number) {
        for (String term : terms) {
            Deque<Integer> stories = postings.computeIfAbsent(term, key -> new ArrayDeque<>());
            if (!stories.contains(number)) {
                stories.addLast(number);
            }
            if (stories.size() > MOST_POSTINGS) {
                stories.removeFirst();
            }
        }
    }

    /** Closes the stories that have had no document for long, whenever a new day begins. */
    private void close(LocalDate day) {
        if (!day.isAfter(today)) {
            return;
        }
        today = day;
        LocalDate last = day.minusDays(OPEN_DAYS);
        boolean closed = open.values()
                .removeIf(story -> story.newest().isAfter(LocalDate.MIN)
                        && story.newest().isBefore(last)
                        && story.lastPlaced() < placed - OPEN_DOCUMENTS);
        if (closed) {
            postings.values().forEach(stories -> stories.removeIf(number -> !open.containsKey(number)));
            postings.values().removeIf(Deque::isEmpty);
        }
    }

    /** FNV-1a, 64 bits: the same on every machine. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return hash;
    }
}
