package org.sitrep.engine.link.identity;

import org.sitrep.engine.model.Reason;

/**
 * Two documents' entities that are taken for one, and by which rule.
 *
 * @param one the entity that was there
 * @param other the entity that was joined to it
 * @param rule why
 */
public record Join(DocumentName one, DocumentName other, MergeRule rule) {

    /** The rule in a sentence for a reader, with both names. */
    public Reason why() {
        String left = '"' + other.entity().name() + '"';
        String right = '"' + one.entity().name() + '"';
        String names = left.equals(right) ? left + " in several documents" : left + " is " + right;
        return new Reason(rule.id(), names + ": " + rule.sentence() + ".");
    }
}
