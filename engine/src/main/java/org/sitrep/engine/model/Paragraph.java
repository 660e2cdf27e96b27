package org.sitrep.engine.model;

/**
 * A part of a page with one role. Paragraphs do not overlap and stand in the order of the text; a promo inside a body
 * paragraph cuts it in two.
 */
public record Paragraph(Span span, ParagraphRole role) {}
