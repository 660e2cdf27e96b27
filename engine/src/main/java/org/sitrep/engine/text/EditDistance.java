package org.sitrep.engine.text;

/** Levenshtein's distance between two words. */
public final class EditDistance {
    private EditDistance() {}

    /** The fewest letters to put in, take out or change that make one word the other. */
    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int first = 1; first <= one.length(); first++) {
            int diagonal = row[0];
            row[0] = first;
            for (int second = 1; second <= other.length(); second++) {
                int change = diagonal + (one.charAt(first - 1) == other.charAt(second - 1) ? 0 : 1);
                diagonal = row[second];
                row[second] = Math.min(change, Math.min(row[second], row[second - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
