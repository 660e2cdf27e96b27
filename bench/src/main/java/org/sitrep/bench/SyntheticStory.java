package org.sitrep.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * A story of a {@link SyntheticStream}: when its documents come, what it is about, and what was lately written on it.
 *
 * <p>Its size is drawn from a power law, more than half have one document; it lives hours to weeks, the larger ones as a
 * rule longer; its documents grow more, peak in its first half and grow fewer. Its topic and its region are those of other
 * stories too, and so are the topic's words and organisations, the region's places and officials.
 */
final class SyntheticStory {
    private static final int LARGEST = 2_000;
    private static final double EXPONENT = 1.2;
    private static final double LONGEST = 40;

    private static final int TOPICS = 200;
    private static final int TOPIC_WORDS = 150;
    private static final int TOPIC_ORGANISATIONS = 8;
    private static final int REGIONS = 400;
    private static final int REGION_PLACES = 10;
    private static final int REGION_OFFICIALS = 4;
    private static final int OWN_WORDS = 30;
    private static final int EPISODE_WORDS = 12;
    private static final int COMMONEST_OWN = 300;
    private static final int REMEMBERED = 6;

    private final int number;
    private final int seed;
    private final double[] times;
    private final int topic;
    private final int region;
    private final int[] people;
    private final int[] ownWords;
    private final Deque<SyntheticDocument> originals = new ArrayDeque<>();
    private int next;

    SyntheticStory(int number, double birth, SplittableRandom random) {
        this.number = number;
        seed = random.nextInt();
        int size = (int) Math.min(LARGEST, Math.pow(1 - random.nextDouble(), -1 / EXPONENT));
        double life = Math.min(LONGEST, (0.3 + 1.2 * Math.log(size)) * Math.exp(0.7 * random.nextGaussian()));
        times = new double[size];
        for (int at = 0; at < size; at++) {
            double early = gamma(2, random);
            times[at] = birth + life * early / (early + gamma(5, random));
        }
        Arrays.sort(times);
        topic = MadeWords.zipf(random, TOPICS);
        region = MadeWords.zipf(random, REGIONS);
        people = new int[2 + random.nextInt(5)];
        Arrays.setAll(people, at -> MadeWords.zipf(random, 12_000));
        ownWords = ownWords(random, OWN_WORDS);
    }

    /** A number from the gamma distribution of a whole shape. */
    private static double gamma(int shape, SplittableRandom random) {
        double product = 1;
        for (int factor = 0; factor < shape; factor++) {
            product *= 1 - random.nextDouble();
        }
        return -Math.log(product);
    }

    private static int[] ownWords(SplittableRandom random, int count) {
        return random.ints(count, COMMONEST_OWN, MadeWords.VOCABULARY / 2).toArray();
    }

    /** A number below the bound, the smaller ones somewhat more often. */
    private static int among(int bound, SplittableRandom random) {
        return random.nextInt(1 + random.nextInt(bound));
    }

    int number() {
        return number;
    }

    boolean isOver() {
        return next == times.length;
    }

    /** When the next document comes. */
    double time() {
        return times[next];
    }

    void advance() {
        next++;
    }

    /** Keeps one that is no copy, to be copied from. */
    void keep(SyntheticDocument document) {
        originals.addLast(document);
        if (originals.size() > REMEMBERED) {
            originals.removeFirst();
        }
    }

    Deque<SyntheticDocument> originals() {
        return originals;
    }

    /** One of the words that make this story another than the rest, of its beginning or of the present episode. */
    int ownWord(SplittableRandom random) {
        int episode = (int) ((time() - times[0]) / 2);
        if (episode > 0 && random.nextInt(3) == 0) {
            return ownWords(new SplittableRandom(seed + 31L * episode), EPISODE_WORDS)[among(EPISODE_WORDS, random)];
        }
        return ownWords[among(OWN_WORDS, random)];
    }

    /** One of its topic's words; neighbouring topics have half of theirs in common. */
    int topicWord(SplittableRandom random) {
        int place = topic * TOPIC_WORDS / 2 + among(TOPIC_WORDS, random);
        return 200 + place * 101 % (MadeWords.VOCABULARY / 3);
    }

    String place(SplittableRandom random) {
        int main = Math.floorMod(seed, REGION_PLACES);
        int other = random.nextInt(3) == 0 ? random.nextInt(REGION_PLACES) : main;
        return MadeWords.place(region * REGION_PLACES + other);
    }

    String organisation(SplittableRandom random) {
        return MadeWords.organisation(1 + topic * TOPIC_ORGANISATIONS + MadeWords.zipf(random, TOPIC_ORGANISATIONS));
    }

    /** A person of the story, or an official of its region; by surname alone as often as not. */
    String person(SplittableRandom random) {
        int person = random.nextInt(3) == 0
                ? 20_000 + region * REGION_OFFICIALS + random.nextInt(REGION_OFFICIALS)
                : people[MadeWords.zipf(random, people.length)];
        String surname = MadeWords.surname(person);
        return random.nextBoolean() ? surname : MadeWords.firstName(person) + " " + surname;
    }

    /** The seed of one of the few statements that its reports quote. */
    long statement(SplittableRandom random) {
        return seed + 1_000_003L * random.nextInt(4);
    }
}
