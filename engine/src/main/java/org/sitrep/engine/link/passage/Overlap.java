package org.sitrep.engine.link.passage;

import java.util.List;

/**
 * How much two documents have in common, in words. Own words are those outside quotation marks; a word is copied where it
 * stands outside quotation marks in both.
 *
 * @param first how the earlier document stands
 * @param second how the other one stands
 * @param stated words of common quotations
 * @param reported words of long common runs that are more than who said what is quoted in both
 * @param passages the runs that are long enough to be shown
 */
record Overlap(Side first, Side second, int stated, int reported, List<Passage> passages) {
    /**
     * One of the two documents.
     *
     * @param words how many words it has
     * @param shared how many of them stand in a run that the other has too
     * @param own how many of its words are its own
     * @param copied how many of these stand in a run that the other has as its own
     * @param verbatim how many of these stand in a run that is long enough to be a passage
     */
    record Side(int words, int shared, int own, int copied, int verbatim) {
        double sharedPart() {
            return words == 0 ? 0 : (double) shared / words;
        }

        double copiedPart() {
            return own == 0 ? 0 : (double) copied / own;
        }

        double verbatimPart() {
            return own == 0 ? 0 : (double) verbatim / own;
        }
    }

    /** A run of words that both have. */
    record Passage(int firstAt, int secondAt, int words, boolean quoted) {}
}
