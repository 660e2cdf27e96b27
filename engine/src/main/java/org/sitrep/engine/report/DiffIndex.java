package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;

/** Finds the items of a report that may rest on the passages of another: those on the same stretches of the same documents. */
final class DiffIndex {
    /** Code points; a sentence seldom lies in more than two stretches. */
    private static final int STRETCH = 256;

    private record Place(String document, int stretch) {}

    private final Map<Place, List<DiffItem>> items = new HashMap<>();

    DiffIndex(Collection<DiffItem> all) {
        for (DiffItem item : all) {
            Stream.concat(item.passages().stream(), item.citations().stream())
                    .flatMap(DiffIndex::places)
                    .distinct()
                    .forEach(place -> items.computeIfAbsent(place, missing -> new ArrayList<>())
                            .add(item));
        }
    }

    /** Them in the order of their report, one more than once where it shares several stretches. */
    Stream<DiffItem> near(DiffItem item) {
        return Stream.concat(item.passages().stream(), item.citations().stream())
                .flatMap(DiffIndex::places)
                .distinct()
                .flatMap(place -> items.getOrDefault(place, List.of()).stream());
    }

    private static Stream<Place> places(Citation citation) {
        // Not the end: a report from elsewhere may name any number there.
        int last = citation.start() + Math.max(0, citation.text().length() - 1);
        return IntStream.rangeClosed(citation.start() / STRETCH, last / STRETCH)
                .mapToObj(stretch -> new Place(citation.document(), stretch));
    }
}
