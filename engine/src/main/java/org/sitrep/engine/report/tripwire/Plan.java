package org.sitrep.engine.report.tripwire;

import java.util.List;

/**
 * A desk's plan: the indicators that it watches, in its own order.
 *
 * @param indicators in the order of the file
 */
public record Plan(List<Indicator> indicators) {
    public Plan {
        indicators = List.copyOf(indicators);
    }
}
