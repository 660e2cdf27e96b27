package org.sitrep.engine.report.outline;

import java.util.Comparator;
import java.util.List;

/** A deed and what it weighs for one list of the report. Deeds are not keys of a map: their hashes take in whole events. */
record WeighedDeed(Deed deed, double weight) {
    /** At most so many, the heaviest first. */
    static List<WeighedDeed> heaviest(List<WeighedDeed> deeds, int most) {
        return deeds.stream()
                .sorted(Comparator.comparingDouble((WeighedDeed deed) -> -deed.weight()))
                .limit(most)
                .toList();
    }
}
