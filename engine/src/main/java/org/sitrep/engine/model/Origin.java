package org.sitrep.engine.model;

import java.util.List;

/**
 * Where information comes from: one statement, one agency's dispatch, one outlet's own reporting.
 *
 * @param id derived from its content
 * @param kind what it is
 * @param name what to call it
 * @param documents ids of the documents that rest on it
 * @param citations the characters that show it
 * @param why how it is known, one reason a rule and document
 */
public record Origin(
        String id, Kind kind, String name, List<String> documents, List<Citation> citations, List<Reason> why) {
    /** What an origin is. */
    public enum Kind {
        /** A common statement, post or read-out. */
        STATEMENT,
        AGENCY,
        /** An outlet's own reporting. */
        OUTLET,
        /** A ministry, an embassy or another body of state, in what it publishes or states itself. */
        OFFICIAL
    }

    public Origin {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        // Reports of earlier versions have none.
        why = why == null ? List.of() : List.copyOf(why);
    }
}
