package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Which topics have a term: the newest so many of each term, so that finding candidates never looks at all topics. */
final class TopicPostings {
    private static final int MOST = 200;

    private IntNumbers terms = new IntNumbers();
    private List<int[]> topics = new ArrayList<>();

    /** Takes over what was written. */
    void read(DataInput in) throws IOException {
        terms = new IntNumbers();
        topics = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            terms.number(in.readInt());
            int[] posted = new int[in.readInt()];
            for (int at = 0; at < posted.length; at++) {
                posted[at] = in.readInt();
            }
            topics.add(posted);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(terms.size());
        for (int number = 0; number < terms.size(); number++) {
            out.writeInt(terms.key(number));
            out.writeInt(topics.get(number).length);
            for (int topic : topics.get(number)) {
                out.writeInt(topic);
            }
        }
    }

    void add(int[] termsOfTopic, int topic) {
        for (int term : termsOfTopic) {
            int number = terms.number(term);
            if (number == topics.size()) {
                topics.add(new int[] {topic});
                continue;
            }
            int[] posted = topics.get(number);
            if (Arrays.stream(posted).noneMatch(other -> other == topic)) {
                int from = posted.length < MOST ? 0 : 1;
                int[] grown = Arrays.copyOfRange(posted, from, posted.length + 1);
                grown[grown.length - 1] = topic;
                topics.set(number, grown);
            }
        }
    }

    /** The topics that share the most of these terms, by their weights; at most so many, the likest first. */
    List<Integer> candidates(int[] searched, Vector weights, int most, IntPredicate open) {
        Map<Integer, Double> found = new TreeMap<>();
        for (int term : searched) {
            int number = terms.find(term);
            if (number >= 0) {
                double weight = weights.weightOf(term);
                for (int topic : topics.get(number)) {
                    if (open.test(topic)) {
                        found.merge(topic, weight * weight, Double::sum);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Forgets the topics that are no longer open. */
    void sweep(IntPredicate open) {
        IntNumbers kept = new IntNumbers();
        List<int[]> left = new ArrayList<>();
        for (int number = 0; number < terms.size(); number++) {
            int[] still = Arrays.stream(topics.get(number)).filter(open).toArray();
            if (still.length > 0) {
                kept.number(terms.key(number));
                left.add(still);
            }
        }
        terms = kept;
        topics = left;
    }
}
