package org.sitrep.engine.link.story;

/**
 * How much each sign counts for a document's belonging to a story.
 *
 * @param words likeness of all words
 * @param names likeness of names
 * @param lead likeness of the first lines
 * @param near added where the story's days are the document's, less the farther they are
 * @param gap taken off where the days are far apart
 * @param join from which sum on the document belongs to the story
 */
record StoryWeights(double words, double names, double lead, double near, double gap, double join) {
    static final StoryWeights DEFAULT = new StoryWeights(0.8, 0.1, 0.1, 0.1, 0.3, 0.24);
}
