package org.sitrep.engine.link.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.model.ReadDocument;

/**
 * Finds the passages that documents share, word for word.
 *
 * <p>Every run of {@value #SHINGLE} words is looked up in an index of the runs of the documents before; where one is
 * found, it is verified word by word and extended as far as the words agree. A run that very many documents have, a
 * name with all its titles for example, is looked for in the first of them only, so that the time stays near-linear.
 */
public final class PassageFinder {
    private static final int SHINGLE = 6;

    /** Shorter passages are phrases that anybody writes, unless both are quotations. */
    private static final int FEWEST_WORDS = 9;

    private static final int FEWEST_QUOTED = 6;
    private static final int MOST_PLACES = 24;
    private static final int MOST_COMPARISONS = 200;

    /** The passages of every pair of documents, ordered by the documents' places in the list and by offset. */
    public List<SharedPassage> find(List<ReadDocument> documents) {
        List<Words> texts = documents.stream().map(Words::of).toList();
        Map<Long, List<Place>> index = new HashMap<>();
        List<SharedPassage> passages = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            Words words = texts.get(document);
            long[] hashes = hashes(words);
            match(documents, texts, document, hashes, index, passages);
            for (int at = 0; at < hashes.length; at++) {
                List<Place> places = index.computeIfAbsent(hashes[at], key -> new ArrayList<>(1));
                if (places.size() < MOST_PLACES) {
                    places.add(new Place(document, at));
                }
            }
        }
        passages.sort(Comparator.comparing(SharedPassage::first)
                .thenComparing(SharedPassage::second)
                .thenComparing(SharedPassage::firstSpan)
                .thenComparing(SharedPassage::secondSpan));
        return List.copyOf(passages);
    }

    private record Place(int document, int at) {}

    /** How far a pair of documents has been compared along one diagonal. */
    private record Diagonal(int document, int shift) {}

    private static void match(
            List<ReadDocument> documents,
            List<Words> texts,
            int second,
            long[] hashes,
            Map<Long, List<Place>> index,
            List<SharedPassage> passages) {
        Words words = texts.get(second);
        Map<Diagonal, Integer> done = new HashMap<>();
        // A text of one word a thousand times over agrees with itself everywhere.
        long budget = MOST_COMPARISONS * (long) words.size();
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < hashes.length; at++) {
            for (Place place : index.getOrDefault(hashes[at], List.of())) {
                Diagonal diagonal = new Diagonal(place.document(), place.at() - at);
                if (budget < 0 || done.getOrDefault(diagonal, 0) > at) {
                    continue;
                }
                Words other = texts.get(place.document());
                int length = agreement(other, place.at(), words, at);
                budget -= length;
                done.put(diagonal, at + Math.max(1, length));
                boolean quoted =
                        length > 0 && other.quoted(place.at(), place.at() + length) && words.quoted(at, at + length);
                // The same words twice in a document, as in a lead and its repetition, make one passage.
                boolean first = length >= (quoted ? FEWEST_QUOTED : FEWEST_WORDS)
                        && seen.add(((long) place.document() << 32) + at + length);
                if (first) {
                    passages.add(new SharedPassage(
                            documents.get(place.document()).id(),
                            other.span(place.at(), place.at() + length),
                            documents.get(second).id(),
                            words.span(at, at + length),
                            length,
                            quoted));
                }
            }
        }
    }

    private static int agreement(Words one, int oneAt, Words other, int otherAt) {
        int length = 0;
        while (oneAt + length < one.size()
                && otherAt + length < other.size()
                && one.word(oneAt + length).equals(other.word(otherAt + length))) {
            length++;
            if (one.isCutBehind(oneAt + length - 1) || other.isCutBehind(otherAt + length - 1)) {
                break;
            }
        }
        return length;
    }

    /** A polynomial hash of every run of words; equal runs have equal hashes, and agreement is verified. */
    private static long[] hashes(Words words) {
        long[] hashes = new long[Math.max(0, words.size() - SHINGLE + 1)];
        for (int at = 0; at < hashes.length; at++) {
            long hash = 1;
            for (int word = at; word < at + SHINGLE; word++) {
                hash = hash * 0x9E3779B97F4A7C15L + words.word(word).hashCode();
            }
            hashes[at] = hash;
        }
        return hashes;
    }
}
