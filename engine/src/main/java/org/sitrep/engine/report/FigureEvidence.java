package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/** Adds the sentence around a figure where its own passage holds little more than the number: whose, where, what for. */
final class FigureEvidence {
    private static final int SHORT = 60;
    private static final int LONGEST_SENTENCE = 300;

    private final Map<String, ReadDocument> documents = new LinkedHashMap<>();

    void add(Evidence evidence) {
        evidence.documents().forEach(document -> documents.put(document.id(), document));
    }

    /** The figure's citations and, where the first is short, that of its sentence. */
    List<Citation> with(Figure figure) {
        if (figure.citations().isEmpty()) {
            return figure.citations();
        }
        Citation first = figure.citations().get(0);
        ReadDocument document = documents.get(first.document());
        if (document == null || first.text().length() >= SHORT) {
            return figure.citations();
        }
        Span span = document.document().spanOfCodePoints(first.start(), first.end());
        Optional<Span> sentence = document.sentences().stream()
                .map(Sentence::span)
                .filter(around -> around.contains(span) && around.length() <= LONGEST_SENTENCE)
                .findFirst();
        List<Citation> citations = new ArrayList<>(figure.citations());
        sentence.map(document::cite)
                .filter(citation -> !citations.contains(citation))
                .ifPresent(citations::add);
        return citations;
    }
}
