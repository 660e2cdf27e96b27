package org.sitrep.engine.link.passage;

/** The day up to which a stream has come: the newest that two documents have reached, since one may bear a wrong date. */
final class Today {
    static final long UNKNOWN = Long.MIN_VALUE;

    private long value;
    private long newest;

    Today(long value, long newest) {
        this.value = value;
        this.newest = newest;
    }

    /** A document of this day has come; days count from 1970, and may be unknown. */
    void see(long day) {
        if (day == UNKNOWN) {
            return;
        }
        value = newest == UNKNOWN ? day : Math.max(value, Math.min(day, newest));
        newest = Math.max(newest, day);
    }

    long value() {
        return value;
    }

    long newest() {
        return newest;
    }
}
