package org.sitrep.engine.link.story;

import java.util.List;
import java.util.stream.Stream;

/** What speaks for and against taking two groups of documents for one story, for the journal. */
final class StoryReasons {
    private final StorySettings settings;
    private final TermStatistics statistics;

    /**
     * @param measure what was compared
     * @param score the mean likeness of the two groups
     * @param threshold what it was compared with
     */
    record Reason(StoryStep.Measure measure, double score, double threshold) {}

    StoryReasons(StorySettings settings, TermStatistics statistics) {
        this.settings = settings;
        this.statistics = statistics;
    }

    /** Of two groups in one topic that has several stories: the likeness by what is rare within the topic. */
    Reason withinTopic(List<OpenDocument> one, List<OpenDocument> other, List<OpenDocument> topic) {
        LocalRarity rarity = new LocalRarity(topic, statistics);
        Vector here = sum(one.stream().map(document -> rarity.weigh(document.terms())));
        Vector there = sum(other.stream().map(document -> rarity.weigh(document.terms())));
        return reason(StoryStep.Measure.STORY, one, here, other, there, settings.story(topic.size()));
    }

    /** Of two groups anywhere: the likeness by what is rare everywhere. */
    Reason everywhere(List<OpenDocument> one, List<OpenDocument> other) {
        Vector here = sum(one.stream().map(document -> statistics.weigh(document.terms())));
        Vector there = sum(other.stream().map(document -> statistics.weigh(document.terms())));
        return reason(StoryStep.Measure.TOPIC, one, here, other, there, settings.topic(one.size() + other.size()));
    }

    private Reason reason(
            StoryStep.Measure measure,
            List<OpenDocument> one,
            Vector here,
            List<OpenDocument> other,
            Vector there,
            double threshold) {
        if (one.isEmpty() || other.isEmpty()) {
            return new Reason(measure, 0, threshold);
        }
        int gap = DayGap.between(one, other);
        double mean = here.product(there) / ((double) one.size() * other.size());
        return new Reason(measure, mean * settings.days().factor(gap), threshold);
    }

    private static Vector sum(Stream<Vector> vectors) {
        return vectors.reduce(Vector.ZERO, Vector::plus);
    }
}
