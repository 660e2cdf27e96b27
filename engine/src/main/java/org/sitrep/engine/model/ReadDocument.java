package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * All that one document says, read alone. Indices in it refer to its own lists.
 *
 * @param points the article as it came in, with its code points counted: it is cited hundreds of times
 * @param paragraphs the whole text in parts, each with its role
 * @param sentences the sentences of all that reports something, in the order of the text
 * @param language ISO 639-1 code of its language, {@code und} where unknown
 * @param statedDate the day that it or its metadata states
 * @param credits the lines that name who made it
 * @param times time expressions, in the order of the text
 * @param places place names, in the order of the text
 * @param entities persons, organisations and places with their mentions
 * @param statements what somebody is reported to have said
 * @param figures numbers with what they count
 * @param events deeds
 * @param problems what could not be read or resolved
 */
public record ReadDocument(
        CodePoints points,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        String language,
        Optional<StatedDate> statedDate,
        List<Credit> credits,
        List<TimeExpression> times,
        List<PlaceMention> places,
        List<DocumentEntity> entities,
        List<StatementMention> statements,
        List<FigureMention> figures,
        List<EventMention> events,
        List<Problem> problems) {
    public ReadDocument {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        credits = List.copyOf(credits);
        times = List.copyOf(times);
        places = List.copyOf(places);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /** A document of which only what tells its story is read: no sentences, and nothing that is read from them. */
    public static ReadDocument skimmed(
            Document document,
            List<Paragraph> paragraphs,
            String language,
            Optional<StatedDate> statedDate,
            List<Credit> credits) {
        return new ReadDocument(
                CodePoints.of(document),
                paragraphs,
                List.of(),
                language,
                statedDate,
                credits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same reading of a document about which something else is known: its metadata, its day, who made it. */
    public ReadDocument with(Document known, Optional<StatedDate> day, List<Credit> makers) {
        return new ReadDocument(
                CodePoints.of(known),
                paragraphs,
                sentences,
                language,
                day,
                makers,
                times,
                places,
                entities,
                statements,
                figures,
                events,
                problems);
    }

    /** The article as it came in. */
    public Document document() {
        return points.document();
    }

    public String id() {
        return document().id();
    }

    public Citation cite(Span span) {
        return points.cite(span);
    }

    /** The span of what is cited of this document. */
    public Span span(Citation citation) {
        return points.span(citation);
    }

    /** The original characters of a span. */
    public String text(Span span) {
        return span.of(document().text());
    }

    /** The role of the paragraph in which a sentence begins. */
    public ParagraphRole role(Sentence sentence) {
        return paragraphs.get(sentence.paragraph()).role();
    }
}
