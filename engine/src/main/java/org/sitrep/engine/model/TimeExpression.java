package org.sitrep.engine.model;

/**
 * A time expression as the text has it, before its document's day is known.
 *
 * <p>The {@code form} is either a finished TIMEX3 value ({@code 2022-02-12}, {@code P3D}) or underspecified, written in
 * the small language that {@code read.time.TimeResolver} defines and resolves against a reference day.
 *
 * @param span where the expression stands
 * @param sentence the index of the sentence
 * @param type its TIMEX3 type
 * @param form a value or an underspecified form
 * @param bound what a preposition says about it: "no later than Sunday"
 */
public record TimeExpression(Span span, int sentence, TimeType type, String form, Bound bound) {
    /** How the expression bounds what it dates. */
    public enum Bound {
        /** The time itself. */
        AT,
        /** "by Sunday", "no later than Sunday", "before". */
        BEFORE,
        /** "since Friday", "after". */
        AFTER,
        /** "until Sunday": what it dates lasts so long. */
        UNTIL
    }

    public TimeExpression {
        if (form.isBlank()) {
            throw new IllegalArgumentException("a time expression needs a form");
        }
    }
}
