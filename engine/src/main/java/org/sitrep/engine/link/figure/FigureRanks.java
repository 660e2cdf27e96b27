package org.sitrep.engine.link.figure;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.engine.lexicon.Table;

/**
 * How much a kind of figure matters to a crisis desk: what befell people before forces, forces before other people, and
 * those before money, shares and distances. 1 is the first.
 */
public final class FigureRanks {
    private static final int CASUALTIES = 1;

    private final FigureSubjects subjects = new FigureSubjects();
    private final Map<String, Integer> ranks = new HashMap<>();
    private int other;

    public FigureRanks() {
        for (Map<String, String> row : Table.load("figure-ranks.tsv").rows()) {
            int rank = Integer.parseInt(row.get("rank"));
            for (String unit : row.get("units").split("\\|", -1)) {
                if (unit.equals("*")) {
                    other = rank;
                } else {
                    ranks.put(unit, rank);
                }
            }
        }
    }

    /**
     * The rank of a figure.
     *
     * @param unit what is counted or measured, as a figure has it
     * @param what the phrase that tells what it is of
     */
    public int of(String unit, String what) {
        String last = unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(ROOT);
        int rank = ranks.getOrDefault(unit.toLowerCase(ROOT), ranks.getOrDefault(last, other));
        boolean measured = rank > other;
        return !measured && subjects.of(what + " " + unit).isPresent() ? CASUALTIES : rank;
    }
}
