package org.sitrep.engine.link.story;

import java.util.List;

/**
 * How far days that lie apart keep documents apart.
 *
 * @param near days up to which they do not
 * @param decay after so many days more a likeness is divided by e
 * @param least what is left of a likeness however many days there are between
 */
public record DayGap(double near, double decay, double least) {
    /** No day is known of one of the two. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    static int between(int day, int other) {
        return day == OpenDocument.NO_DAY || other == OpenDocument.NO_DAY ? UNKNOWN : Math.abs(day - other);
    }

    /** The days between the nearest two documents of two groups. */
    static int between(List<OpenDocument> one, List<OpenDocument> other) {
        int gap = UNKNOWN;
        for (OpenDocument here : one) {
            for (OpenDocument there : other) {
                gap = Math.min(gap, between(here.day(), there.day()));
            }
        }
        return gap;
    }

    /** What a likeness is multiplied by. */
    double factor(int days) {
        if (days == UNKNOWN || days <= near) {
            return 1;
        }
        return Math.max(least, Math.exp(-(days - near) / decay));
    }
}
