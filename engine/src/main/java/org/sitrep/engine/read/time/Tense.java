package org.sitrep.engine.read.time;

/** Where the verb that governs a time expression puts it, seen from its document's day. */
enum Tense {
    PAST("<"),
    FUTURE(">"),
    UNKNOWN("=");

    private final String direction;

    Tense(String direction) {
        this.direction = direction;
    }

    /** The direction in the language of forms. */
    String direction() {
        return direction;
    }
}
