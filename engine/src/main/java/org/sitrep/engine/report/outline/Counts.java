package org.sitrep.engine.report.outline;

import java.util.List;
import org.sitrep.engine.model.Citation;

/** How many documents and origins stand behind a line, in words. */
final class Counts {
    private Counts() {}

    /** "1 document", "3 stories". */
    static String of(int count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        return count + " " + Phrases.plural(noun);
    }

    /** "3 documents, 1 origin". */
    static String of(int documents, int origins) {
        return of(documents, "document") + ", " + of(origins, "origin");
    }

    /** "2 documents", where origins were not counted. */
    static String of(List<Citation> citations) {
        return of((int) citations.stream().map(Citation::document).distinct().count(), "document");
    }
}
