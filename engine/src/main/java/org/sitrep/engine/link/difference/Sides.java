package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Difference;

/** Puts the sides of a difference together, the newest report first. */
final class Sides {
    private Sides() {}

    /** A side with the day on which it was reported. */
    record Dated(String text, Optional<LocalDate> reported, List<Citation> citations) {}

    static Difference difference(Difference.Kind kind, String about, List<Dated> sides) {
        List<Dated> ordered = sides.stream()
                .sorted(Comparator.comparing((Dated side) -> side.reported().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(side -> side.citations().get(0)))
                .toList();
        String[] parts = ordered.stream().map(Dated::text).sorted().toArray(String[]::new);
        return new Difference(
                ContentId.of("d-" + kind.name().substring(0, 1).toLowerCase(ROOT), parts),
                kind,
                about,
                ordered.stream()
                        .map(side -> new Difference.Side(side.text(), side.citations()))
                        .toList());
    }
}
