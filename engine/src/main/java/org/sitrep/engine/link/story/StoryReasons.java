package org.sitrep.engine.link.story;

import java.util.List;

/** What speaks for and against taking two groups of documents for one story, for the journal. */
final class StoryReasons {
    private final StorySettings settings;

    /**
     * @param measure what was compared
     * @param score the mean likeness of the two groups
     * @param threshold what it was compared with
     */
    record Reason(StoryStep.Measure measure, double score, double threshold) {}

    StoryReasons(StorySettings settings) {
        this.settings = settings;
    }

    /** Of two groups in one topic that has several stories: the likeness by what is rare within the topic. */
    Reason withinTopic(List<OpenDocument> one, List<OpenDocument> other, List<OpenDocument> topic, Weighing weighing) {
        LocalRarity rarity = new LocalRarity(topic, weighing);
        Vector here = sum(one, rarity);
        Vector there = sum(other, rarity);
        return reason(StoryStep.Measure.STORY, one, here, other, there, settings.story(topic.size()));
    }

    /** Of two groups anywhere: the likeness by what is rare everywhere. */
    Reason everywhere(List<OpenDocument> one, List<OpenDocument> other, Weighing weighing) {
        Vector here = Vector.sum(weighing.of(one));
        Vector there = Vector.sum(weighing.of(other));
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

    private static Vector sum(List<OpenDocument> documents, LocalRarity rarity) {
        return Vector.sum(documents.stream()
                .map(document -> rarity.weigh(document.terms()))
                .toList());
    }
}
