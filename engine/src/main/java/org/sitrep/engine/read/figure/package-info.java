/**
 * How many: numbers, what they count and whether they are bounds.
 *
 * <p>"More than 100,000 troops" is a lower bound, and a report that drops the words says something else. Start with
 * {@code FigureReader}.
 */
package org.sitrep.engine.read.figure;
