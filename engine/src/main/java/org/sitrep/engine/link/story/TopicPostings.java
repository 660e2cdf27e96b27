package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Which topics have a term: the newest so many of each term, so that finding candidates never looks at all topics. */
final class TopicPostings {
    private static final int MOST = 200;

    /** So many topics are often found for one document. */
    private static final int MANY = 1024;

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
            if (!holds(posted, topic)) {
                int from = posted.length < MOST ? 0 : 1;
                int[] grown = Arrays.copyOfRange(posted, from, posted.length + 1);
                grown[grown.length - 1] = topic;
                topics.set(number, grown);
            }
        }
    }

    /** Looks from the end, where the newest ones are. */
    private static boolean holds(int[] posted, int topic) {
        for (int at = posted.length - 1; at >= 0; at--) {
            if (posted[at] == topic) {
                return true;
            }
        }
        return false;
    }

    /** The topics that share the most of these terms, by their weights; at most so many, the likest first. */
    List<Integer> candidates(int[] searched, Vector weights, int most, IntPredicate open) {
        IntNumbers found = new IntNumbers(MANY);
        double[] sums = new double[MANY];
        for (int term : searched) {
            int number = terms.find(term);
            if (number < 0) {
                continue;
            }
            double weight = weights.weightOf(term);
            for (int topic : topics.get(number)) {
                int place = found.number(topic);
                if (place == sums.length) {
                    sums = Arrays.copyOf(sums, 2 * place);
                }
                sums[place] += weight * weight;
            }
        }
        return likeliest(found, sums, most, open);
    }

    private static List<Integer> likeliest(IntNumbers found, double[] sums, int most, IntPredicate open) {
        int[] best = new int[most + 1];
        int size = 0;
        for (int place = 0; place < found.size(); place++) {
            int at = size;
            while (at > 0 && isBefore(found, sums, place, best[at - 1])) {
                at--;
            }
            if (at < most && open.test(found.key(place))) {
                System.arraycopy(best, at, best, at + 1, size - at);
                best[at] = place;
                size = Math.min(most, size + 1);
            }
        }
        return Arrays.stream(best, 0, size).mapToObj(found::key).toList();
    }

    private static boolean isBefore(IntNumbers found, double[] sums, int one, int other) {
        return sums[one] > sums[other] || (sums[one] == sums[other] && found.key(one) < found.key(other));
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
