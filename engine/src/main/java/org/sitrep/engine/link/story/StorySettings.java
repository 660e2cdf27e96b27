package org.sitrep.engine.link.story;

/**
 * From which likeness on documents belong together.
 *
 * @param past of how many documents the made-up past consists from which rarity starts
 * @param topic mean likeness of two large groups of documents from which on they are one topic
 * @param topicSmall how much more is asked of two documents; of larger groups the less
 * @param story mean likeness, by what is rare within a large topic, from which on two groups of it are one story
 * @param storySmall how much more is asked within a small topic, divided by the square of its size
 * @param days what the days between them count
 */
public record StorySettings(
        double past, double topic, double topicSmall, double story, double storySmall, DayGap days) {
    public static final StorySettings DEFAULT = new StorySettings(170, 0.075, 0.18, 0.06, 3.4, new DayGap(3, 20, 0.25));

    /** Within a topic of more documents than this the less is asked: a long crisis has many sides. */
    private static final double LARGE = 40;

    /** The likeness asked of two groups of so many documents together. */
    double topic(int documents) {
        return topic + 2 * topicSmall / documents;
    }

    /** The likeness asked of two groups in a topic of so many documents. */
    double story(int documents) {
        return story * Math.min(1, LARGE / documents) + storySmall / ((double) documents * documents);
    }
}
