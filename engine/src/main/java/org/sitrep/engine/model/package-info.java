/**
 * The project's words as immutable records, their invariants in the constructors.
 *
 * <p>Every layer speaks in them, so they know of no other package. Read {@code Document}, {@code Span} and
 * {@code Citation} first: offsets in memory are UTF-16, a citation counts code points, and {@code Document.cite} is the one
 * place that converts. A name that ends in {@code Mention} stands for words in one text, the same name without it for the
 * thing behind them, over all documents: {@code EventMention} and {@code Event}.
 */
package org.sitrep.engine.model;
