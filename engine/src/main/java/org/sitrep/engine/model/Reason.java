package org.sitrep.engine.model;

import java.util.Objects;

/**
 * Why a step of the method decided as it did, so that a reader can follow a line of the report back.
 *
 * @param rule the name of the rule or measure that decided, such as a row's name in a data file; never empty
 * @param text what it decided, one sentence for a reader; never empty
 */
public record Reason(String rule, String text) {
    /** Checks that both are given. */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
        if (rule.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a reason names its rule and says what it decided");
        }
    }
}
