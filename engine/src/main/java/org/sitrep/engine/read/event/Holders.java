package org.sitrep.engine.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;

/** Says which statement a stretch of text belongs to: the innermost whose content holds it. */
final class Holders {
    /** Content spans by their start, each with its statement's index; of equal starts the shorter stands later. */
    private final TreeMap<Span, Integer> contents = new TreeMap<>(Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));

    private static final int LOOK_BACK = 40;

    Holders(List<StatementMention> statements) {
        IntStream.range(0, statements.size())
                .forEach(index -> statements.get(index).content().forEach(span -> contents.putIfAbsent(span, index)));
    }

    Optional<Integer> of(Span span) {
        Map.Entry<Span, Integer> at = contents.floorEntry(new Span(span.start(), span.start()));
        for (int steps = 0; steps < LOOK_BACK && at != null; steps++) {
            if (at.getKey().contains(span)) {
                return Optional.of(at.getValue());
            }
            at = contents.lowerEntry(at.getKey());
        }
        return Optional.empty();
    }
}
