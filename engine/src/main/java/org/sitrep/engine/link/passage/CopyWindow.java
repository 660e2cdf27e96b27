package org.sitrep.engine.link.passage;

/**
 * What a {@link CopyIndex} remembers.
 *
 * @param documents at most so many documents, the latest
 * @param days none whose arrival lies more days back than this, by the newest day that any document stated
 * @param words at most so many words of a document, from its beginning
 * @param compared a document is compared word by word with so many earlier ones, those that share most with it
 * @param step one run of words in so many neighbours is indexed; with 1 every one
 */
public record CopyWindow(int documents, int days, int words, int compared, int step) {
    /** A stream: two weeks or 100,000 documents, whichever is less; shared runs of nine words are found for certain. */
    public static final CopyWindow STREAM = new CopyWindow(100_000, 14, 3_000, 16, 5);

    /** The documents of one story: all of them, and every run. */
    public static final CopyWindow WHOLE =
            new CopyWindow(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

    public CopyWindow {
        if (documents < 1 || days < 0 || words < 1 || compared < 1 || step < 1) {
            throw new IllegalArgumentException(
                    "a window holds at least one document, one word and every run or one in some");
        }
    }
}
