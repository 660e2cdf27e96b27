package org.sitrep.engine.read.clean;

import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/**
 * A part of a page while it is being cut.
 *
 * @param span its place in the original text, not empty and without white space at the edges
 * @param role what it is
 * @param line the number of the paragraph from which it was cut, from 0
 * @param rule the name of the rule that gave the role, empty string for none
 */
record Block(Span span, ParagraphRole role, int line, String rule) {
    Block as(ParagraphRole newRole) {
        return new Block(span, newRole, line, rule);
    }

    boolean is(ParagraphRole other) {
        return role == other;
    }
}
