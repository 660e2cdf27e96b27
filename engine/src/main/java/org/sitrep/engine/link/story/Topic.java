package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Documents that are loosely alike: one story or several, of which the newest documents are kept in full. */
final class Topic {
    /** How many documents are kept; a longer story goes on without its oldest ones. */
    private static final int MOST_KEPT = 300;

    private final int number;
    private final List<OpenDocument> documents = new ArrayList<>();
    private final TreeSet<Integer> days = new TreeSet<>();
    private final Map<OpenStory, Vector> sums = new LinkedHashMap<>();
    private Vector sum = Vector.ZERO;
    private int sinceReview;

    Topic(int number) {
        this.number = number;
    }

    /**
     * What was written.
     *
     * @param stories the open stories, by the order in which they were written
     */
    static Topic read(DataInput in, List<OpenStory> stories) throws IOException {
        Topic topic = new Topic(in.readInt());
        topic.sinceReview = in.readInt();
        topic.sum = Vector.read(in);
        for (int left = in.readInt(); left > 0; left--) {
            OpenDocument document = new OpenDocument(in.readUTF(), in.readInt(), in.readInt(), Vector.read(in));
            document.belongsTo(stories.get(in.readInt()));
            topic.documents.add(document);
        }
        topic.gatherDays();
        for (int left = in.readInt(); left > 0; left--) {
            topic.sums.put(stories.get(in.readInt()), Vector.read(in));
        }
        return topic;
    }

    void write(DataOutput out, Map<OpenStory, Integer> stories) throws IOException {
        out.writeInt(number);
        out.writeInt(sinceReview);
        sum.write(out);
        out.writeInt(documents.size());
        for (OpenDocument document : documents) {
            out.writeUTF(document.id());
            out.writeInt(document.arrival());
            out.writeInt(document.day());
            document.terms().write(out);
            out.writeInt(stories.get(document.story()));
        }
        out.writeInt(sums.size());
        for (Map.Entry<OpenStory, Vector> story : sums.entrySet()) {
            out.writeInt(stories.get(story.getKey()));
            story.getValue().write(out);
        }
    }

    int number() {
        return number;
    }

    /** The stories that it consists of. */
    Set<OpenStory> stories() {
        return sums.keySet();
    }

    /** The documents that are kept, in the order of arrival. */
    List<OpenDocument> documents() {
        return documents;
    }

    /** The sum of its documents' vectors. */
    Vector sum() {
        return sum;
    }

    void add(OpenDocument document, Vector weights) {
        documents.add(document);
        addDay(document);
        sum = sum.plus(weights);
        sums.put(
                document.story(),
                sums.size() < 2 ? sum : sums.get(document.story()).plus(weights));
        sinceReview++;
    }

    /**
     * Whether it has grown by an eighth since it was looked at as a whole. A document that has just begun a topic has been
     * compared with all that it could be with.
     */
    boolean isDueForReview() {
        return documents.size() > 1 && sinceReview > 0 && 8 * sinceReview >= documents.size();
    }

    /** Holds these documents from now on, and counts as reviewed; their stories are to be added up yet. */
    void hold(List<OpenDocument> kept, Weighing weighing) {
        List<OpenDocument> held = kept.stream()
                .sorted(Comparator.comparingInt(OpenDocument::arrival))
                .toList();
        documents.clear();
        documents.addAll(held);
        trim();
        gatherDays();
        sum = Vector.sum(weighing.of(documents));
        sinceReview = 0;
    }

    /** Adds up its stories anew, after documents have changed theirs. */
    void addUp(Weighing weighing) {
        Map<OpenStory, List<Vector>> byStory = new LinkedHashMap<>();
        documents.forEach(document -> byStory.computeIfAbsent(document.story(), story -> new ArrayList<>())
                .add(weighing.of(document)));
        sums.clear();
        byStory.forEach((story, vectors) -> sums.put(story, byStory.size() == 1 ? sum : Vector.sum(vectors)));
    }

    private void gatherDays() {
        days.clear();
        documents.forEach(this::addDay);
    }

    private void addDay(OpenDocument document) {
        if (document.day() != OpenDocument.NO_DAY) {
            days.add(document.day());
        }
    }

    /** The days between one and the nearest one of its documents. */
    private int gap(int day) {
        Integer before = day == OpenDocument.NO_DAY ? null : days.floor(day);
        Integer after = day == OpenDocument.NO_DAY ? null : days.ceiling(day);
        return Math.min(
                before == null ? DayGap.UNKNOWN : DayGap.between(before, day),
                after == null ? DayGap.UNKNOWN : DayGap.between(after, day));
    }

    /** Gives up the oldest documents of the largest stories, so that small stories are not forgotten beside a large one. */
    private void trim() {
        Map<OpenStory, Integer> sizes = new LinkedHashMap<>();
        documents.forEach(document -> sizes.merge(document.story(), 1, Integer::sum));
        while (documents.size() > MOST_KEPT) {
            OpenStory largest = null;
            for (Map.Entry<OpenStory, Integer> story : sizes.entrySet()) {
                largest = largest == null || story.getValue() > sizes.get(largest) ? story.getKey() : largest;
            }
            int at = 0;
            while (documents.get(at).story() != largest) {
                at++;
            }
            documents.remove(at);
            sizes.merge(largest, -1, Integer::sum);
        }
    }

    /** The mean likeness of a document to those kept, less where the days lie apart. */
    double likeness(OpenDocument document, Vector weights, DayGap factors) {
        return sum.product(weights) / documents.size() * factors.factor(gap(document.day()));
    }

    /** The mean likeness of a document to those of one of its stories that are kept, less where the days lie apart. */
    double likeness(OpenStory story, OpenDocument document, Vector weights, DayGap factors) {
        int size = 0;
        int gap = DayGap.UNKNOWN;
        for (OpenDocument kept : documents) {
            if (kept.story() == story) {
                size++;
                gap = Math.min(gap, DayGap.between(kept.day(), document.day()));
            }
        }
        return sums.get(story).product(weights) / size * factors.factor(gap);
    }

    /** The mean likeness of two topics' documents. */
    double likeness(Topic other, DayGap factors) {
        int gap = other.days.stream().mapToInt(this::gap).min().orElse(DayGap.UNKNOWN);
        return sum.product(other.sum) / ((double) documents.size() * other.documents.size()) * factors.factor(gap);
    }

    /** How many documents had arrived before the last one here. */
    int lastArrival() {
        return documents.get(documents.size() - 1).arrival();
    }

    int newestDay() {
        return days.isEmpty() ? OpenDocument.NO_DAY : days.last();
    }
}
