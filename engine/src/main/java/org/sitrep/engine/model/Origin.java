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
 */
public record Origin(String id, Kind kind, String name, List<String> documents, List<Citation> citations) {
    /** What an origin is. */
    public enum Kind {
        /** A common statement, post or read-out. */
        STATEMENT,
        AGENCY,
        /** An outlet's own reporting. */
        OUTLET,
        /** A ministry or office named as the only ground of a report. */
        OFFICIAL
    }

    public Origin {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
    }
}
