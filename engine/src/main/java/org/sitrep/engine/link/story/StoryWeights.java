package org.sitrep.engine.link.story;

/**
 * How much each sign counts for a document's belonging to a story.
 *
 * @param words likeness of all words
 * @param names likeness of names
 * @param lead likeness of the first lines
 * @param size added for each doubling of the story's size
 * @param near added where the story's days are the document's, less the farther they are
 * @param gap taken off where the days are far apart
 * @param join from which sum on the document belongs to the story
 */
record StoryWeights(double words, double names, double lead, double size, double near, double gap, double join) {
    static final StoryWeights DEFAULT = new StoryWeights(0.6, 0.25, 0.15, 0.0, 0.05, 0.15, 0.23);
}
