package org.sitrep.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.link.passage.CopyPair;

/**
 * How well the latest documents of a {@link SyntheticStream} were placed, and how well their copies were found.
 *
 * <p>Stories are scored over the last {@value #WINDOW} documents, copies over all since the last {@link #reset}. A copy
 * is found when it is told to be a copy of the document that it was made from; a pair is right when both come from one
 * original.
 */
final class StreamAccuracy {
    static final int WINDOW = 10_000;

    private record Placed(String id, String known, String story) {}

    private final Deque<Placed> placed = new ArrayDeque<>();
    private final Map<Integer, Integer> originals = new HashMap<>();
    private int copies;
    private int found;
    private int right;
    private int wrong;

    void add(SyntheticDocument document, String story, List<CopyPair> pairs) {
        placed.addLast(new Placed(document.document().id(), Integer.toString(document.story()), story));
        if (placed.size() > WINDOW) {
            placed.removeFirst();
        }
        boolean isFound = false;
        for (CopyPair pair : pairs) {
            if (!pair.kind().isCopy()) {
                continue;
            }
            int earlier = Integer.parseInt(pair.first().substring(1));
            isFound |= earlier == document.original();
            if (originals.getOrDefault(earlier, earlier) == document.original()) {
                right++;
            } else {
                wrong++;
            }
        }
        if (document.isCopy()) {
            originals.put(document.number(), document.original());
            copies++;
            found += isFound ? 1 : 0;
        }
    }

    StoryScore stories() {
        Map<String, String> known = new HashMap<>();
        Map<String, String> stories = new HashMap<>();
        for (Placed document : placed) {
            known.put(document.id(), document.known());
            stories.put(document.id(), document.story());
        }
        return StoryScore.of(known, stories);
    }

    /** Of the pairs that were taken for copies the share that are. */
    double copyPrecision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /** Of the copies the share that were found. */
    double copyRecall() {
        return copies == 0 ? 1 : found / (double) copies;
    }

    void reset() {
        copies = 0;
        found = 0;
        right = 0;
        wrong = 0;
    }
}
