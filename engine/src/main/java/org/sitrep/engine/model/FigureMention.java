package org.sitrep.engine.model;

/**
 * A number with what it counts.
 *
 * @param span number, bound and unit: "more than 100,000 troops"
 * @param sentence the index of the sentence
 * @param value the number
 * @param bound exact, at least, at most or about
 * @param unit what is counted or measured, as a lemma: "troop", "mile", "%"
 * @param what the phrase that tells what the number is of, from the sentence
 */
public record FigureMention(Span span, int sentence, double value, Bound bound, String unit, Span what) {}
