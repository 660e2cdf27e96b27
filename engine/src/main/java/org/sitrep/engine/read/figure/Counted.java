package org.sitrep.engine.read.figure;

import org.sitrep.engine.model.Span;

/**
 * What a number counts.
 *
 * @param unit as a lemma
 * @param first the index of the first token of number and unit
 * @param end the index behind the last token of number and unit
 * @param what the phrase that tells what the number is of
 */
record Counted(String unit, int first, int end, Span what) {}
