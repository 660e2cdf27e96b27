package org.sitrep.engine.link.story;

/**
 * Takes the commonest English endings off a word, so that "relocates", "relocated" and "relocating" are one term. Coarse
 * on purpose: terms are only compared with each other.
 */
final class Stem {
    private static final int SHORTEST = 4;

    private Stem() {}

    static String of(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s")
                && stem.length() > 3
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("ing") && stem.length() >= SHORTEST + 3) {
            stem = undouble(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("ed") && stem.length() >= SHORTEST + 2) {
            stem = undouble(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
