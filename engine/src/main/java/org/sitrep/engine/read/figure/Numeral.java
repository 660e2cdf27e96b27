package org.sitrep.engine.read.figure;

import java.util.Optional;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Span;

/**
 * A number as a sentence writes it, before it is known what it counts.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param span its characters, without a unit that a hyphen ties to it
 * @param value the number, the lower one of a range
 * @param upper the upper number of a range
 * @param style how it is written
 * @param attached what follows in the same token: "mile" in "340-mile", empty where nothing does
 * @param bound what the writing itself says: "100+", "dozens", "a hundred"
 */
record Numeral(
        int first,
        int end,
        Span span,
        double value,
        Optional<Double> upper,
        Style style,
        String attached,
        Optional<Bound> bound) {
    /** How a number is written. */
    enum Style {
        DIGITS,
        /** "three". */
        WORD,
        /** "dozens". */
        VAGUE
    }
}
