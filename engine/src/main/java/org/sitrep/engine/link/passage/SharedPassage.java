package org.sitrep.engine.link.passage;

import org.sitrep.engine.model.Span;

/**
 * A stretch of words that two documents have in common.
 *
 * @param first the document that comes first in canonical order
 * @param firstSpan the passage there
 * @param second the other document
 * @param secondSpan the passage there
 * @param words how many words it has
 * @param quoted whether it stands in quotation marks in both: a common statement, not a copy
 */
public record SharedPassage(String first, Span firstSpan, String second, Span secondSpan, int words, boolean quoted) {}
