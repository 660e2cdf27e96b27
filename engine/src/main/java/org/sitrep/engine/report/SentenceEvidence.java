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
final class SentenceEvidence {
    private static final int SHORT = 60;

    /** What is shorter is a name and tells nothing. */
    private static final int NAME = 24;

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
        List<Citation> citations = new ArrayList<>(figure.citations());
        sentence(document, first)
                .map(document::cite)
                .filter(citation -> !citations.contains(citation))
                .ifPresent(citations::add);
        return citations;
    }

    /** The citations with those that are a bare name made the sentence in which it stands. */
    List<Citation> whole(List<Citation> citations) {
        return citations.stream().map(this::whole).distinct().toList();
    }

    private Citation whole(Citation citation) {
        ReadDocument document = documents.get(citation.document());
        if (document == null || citation.text().length() >= NAME) {
            return citation;
        }
        return sentence(document, citation).map(document::cite).orElse(citation);
    }

    private Optional<Span> sentence(ReadDocument document, Citation citation) {
        Span span = document.span(citation);
        return document.sentences().stream()
                .map(Sentence::span)
                .filter(around -> around.contains(span) && around.length() <= LONGEST_SENTENCE)
                .findFirst();
    }
}
