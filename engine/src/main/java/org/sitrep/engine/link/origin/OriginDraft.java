package org.sitrep.engine.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Copy;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Span;

/** Origins while they are collected. */
final class OriginDraft {
    private record Entry(
            Origin.Kind kind,
            String name,
            TreeSet<String> documents,
            TreeSet<Citation> citations,
            Map<String, Reason> why) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, List<String>> byDocument = new TreeMap<>();
    private final Map<String, List<Origins.Ground>> grounds = new TreeMap<>();

    /** The id of an origin, which is made where it is new. */
    String origin(Origin.Kind kind, String name) {
        String id = ContentId.of("o", kind.toString(), name.toLowerCase(Locale.ROOT));
        entries.computeIfAbsent(id, key -> new Entry(kind, name, new TreeSet<>(), new TreeSet<>(), new TreeMap<>()));
        return id;
    }

    /** Whether this body of state is an origin already. */
    boolean hasOfficial(String name) {
        return entries.values().stream()
                .anyMatch(entry ->
                        entry.kind() == Origin.Kind.OFFICIAL && entry.name().equals(name));
    }

    /** A document rests on an origin as a whole. */
    void rests(String document, String origin) {
        List<String> origins = byDocument.computeIfAbsent(document, key -> new ArrayList<>());
        if (!origins.contains(origin)) {
            origins.add(origin);
        }
        entries.get(origin).documents().add(document);
    }

    /** A span of a document rests on an origin. */
    void rests(ReadDocument document, Span span, String origin) {
        ground(document, span, origin);
        entries.get(origin).documents().add(document.id());
    }

    /** A span of a document has the words of another that rests on an origin; it does not make it that origin's. */
    void shares(ReadDocument document, Span span, String origin) {
        ground(document, span, origin);
    }

    private void ground(ReadDocument document, Span span, String origin) {
        grounds.computeIfAbsent(document.id(), key -> new ArrayList<>()).add(new Origins.Ground(span, origin));
    }

    void cite(String origin, Citation citation) {
        entries.get(origin).citations().add(citation);
    }

    /** Says why a document rests on an origin, once a rule. */
    void because(String origin, String document, String rule, String text) {
        entries.get(origin).why().putIfAbsent(rule + " " + document, new Reason(rule, text));
    }

    /** The origin on which a document rests first of all. */
    String first(String document) {
        return byDocument.get(document).get(0);
    }

    Origins build(List<Copy> copies) {
        List<Origin> all = new ArrayList<>();
        entries.forEach((id, entry) -> all.add(new Origin(
                id,
                entry.kind(),
                entry.name(),
                List.copyOf(entry.documents()),
                List.copyOf(entry.citations()),
                List.copyOf(entry.why().values()))));
        return new Origins(all, byDocument, grounds, copies);
    }
}
