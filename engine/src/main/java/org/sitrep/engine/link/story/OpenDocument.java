package org.sitrep.engine.link.story;

import java.time.LocalDate;
import java.util.Optional;

/** A document whose story may still change. */
final class OpenDocument {
    /** The day of a document that has none. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final String id;
    private final int arrival;
    private final int day;
    private final Vector terms;
    private OpenStory story;

    OpenDocument(String id, int arrival, int day, Vector terms) {
        this.id = id;
        this.arrival = arrival;
        this.day = day;
        this.terms = terms;
    }

    static int day(Optional<LocalDate> day) {
        return day.map(value -> (int) value.toEpochDay()).orElse(NO_DAY);
    }

    String id() {
        return id;
    }

    /** How many documents had arrived before it. */
    int arrival() {
        return arrival;
    }

    /** Days since 1970, or {@link #NO_DAY}. */
    int day() {
        return day;
    }

    /** Its terms, before it is known how rare they are. */
    Vector terms() {
        return terms;
    }

    OpenStory story() {
        return story;
    }

    void belongsTo(OpenStory placed) {
        story = placed;
    }
}
