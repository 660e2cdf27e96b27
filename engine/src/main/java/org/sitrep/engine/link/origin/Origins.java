package org.sitrep.engine.link.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.engine.model.Copy;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/**
 * The origins behind a story's documents.
 *
 * @param all every origin
 * @param byDocument ids of the origins on which a document rests as a whole, by document id; its own reporting is one,
 *     and comes first
 * @param passages narrower grounds, by document id: a span of a document that rests on one origin only, such as an agency's
 *     dispatch
 * @param copies which documents have the words of another
 */
public record Origins(
        List<Origin> all, Map<String, List<String>> byDocument, Map<String, List<Ground>> passages, List<Copy> copies) {
    /** A span of a document that rests on one origin. */
    public record Ground(Span span, String origin) {}

    public Origins {
        all = List.copyOf(all);
        byDocument = Map.copyOf(byDocument);
        passages = Map.copyOf(passages);
        copies = List.copyOf(copies);
    }

    /** The origins behind several stories, whose documents differ; one that stands behind several has the documents of all. */
    public static Origins join(List<Origins> stories) {
        Map<String, Origin> byId = new LinkedHashMap<>();
        Map<String, List<String>> byDocument = new TreeMap<>();
        Map<String, List<Ground>> passages = new TreeMap<>();
        for (Origins story : stories) {
            story.all().forEach(origin -> byId.merge(origin.id(), origin, Origins::join));
            byDocument.putAll(story.byDocument());
            passages.putAll(story.passages());
        }
        return new Origins(
                List.copyOf(byId.values()),
                byDocument,
                passages,
                stories.stream().flatMap(story -> story.copies().stream()).toList());
    }

    private static Origin join(Origin first, Origin second) {
        return new Origin(
                first.id(),
                first.kind(),
                first.name(),
                Stream.concat(first.documents().stream(), second.documents().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.citations().stream(), second.citations().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.why().stream(), second.why().stream())
                        .distinct()
                        .toList());
    }

    /**
     * How many independent origins stand behind these spans, at least: the fewest origins on which all these documents
     * may rest. Spans that rest on the same origin count once. None for no span; else never less than one.
     */
    public int count(Map<ReadDocument, List<Span>> spans) {
        return behind(spans).size();
    }

    /** The ids of the origins that {@link #count} counts, that of most documents first; a document's own id where it has none. */
    public List<String> behind(Map<ReadDocument, List<Span>> spans) {
        List<Set<String>> open = new ArrayList<>();
        spans.forEach((document, places) -> {
            if (!places.isEmpty()) {
                open.add(grounds(document.id(), places));
            }
        });
        List<String> behind = new ArrayList<>();
        while (!open.isEmpty()) {
            String widest = widest(open);
            open.removeIf(grounds -> grounds.contains(widest));
            behind.add(widest);
        }
        return List.copyOf(behind);
    }

    /** The origins of which each may stand behind what a document says in these spans. */
    private Set<String> grounds(String document, List<Span> places) {
        Set<String> found = new TreeSet<>();
        for (Ground ground : passages.getOrDefault(document, List.of())) {
            for (Span place : places) {
                if (place.overlaps(ground.span())) {
                    found.add(ground.origin());
                }
            }
        }
        found.addAll(byDocument.getOrDefault(document, List.of()));
        if (found.isEmpty()) {
            found.add(document);
        }
        return found;
    }

    /** The origin that most documents share; of several the first by id. */
    private static String widest(List<Set<String>> open) {
        Map<String, Integer> documents = new TreeMap<>();
        open.forEach(grounds -> grounds.forEach(origin -> documents.merge(origin, 1, Integer::sum)));
        String widest = "";
        for (Map.Entry<String, Integer> origin : documents.entrySet()) {
            if (widest.isEmpty() || origin.getValue() > documents.get(widest)) {
                widest = origin.getKey();
            }
        }
        return widest;
    }
}
