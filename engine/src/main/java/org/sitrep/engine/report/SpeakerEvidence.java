package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementMention;

/**
 * Adds to a statement's citations the words that attribute it and, where those say "he" or "the official" only, a passage
 * that names the speaker. Without them a reader could not see why the line bears that name.
 */
final class SpeakerEvidence {
    /** Speaker and cue further apart than this are cited apart. */
    private static final int LONGEST_ATTRIBUTION = 120;

    /** A passage that begins so near behind another goes on from it: a comma, a mark and a space. */
    private static final int NEAR = 3;

    private final Map<String, ReadDocument> documents = new LinkedHashMap<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final CitationChecker checker;

    SpeakerEvidence(CitationChecker checker) {
        this.checker = checker;
    }

    void add(Evidence evidence) {
        evidence.documents().forEach(document -> {
            documents.put(document.id(), document);
            identities.put(document.id(), evidence.identity());
        });
        evidence.identity().entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The statement with all its evidence, and with no more words for its speaker than the evidence carries. */
    Statement complete(Statement statement) {
        List<Citation> citations = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Citation citation : statement.citations()) {
            ReadDocument document = documents.get(citation.document());
            Optional<StatementMention> mention = document == null ? Optional.empty() : mention(document, citation);
            Optional<Citation> attribution = mention.flatMap(found -> attribution(document, found));
            mention.ifPresent(found ->
                    found.speaker().stream().map(document::text).findFirst().ifPresent(words::add));
            citations.addAll(
                    attribution.map(found -> join(document, citation, found)).orElse(List.of(citation)));
        }
        String evidence = CitationChecker.evidence(citations);
        Optional<Citation> name = statement
                .speaker()
                .filter(speaker -> !checker.carries(evidence, statement.speakerText())
                        || citations.stream().noneMatch(citation -> names(speaker, citation)))
                .flatMap(speaker -> name(speaker, statement, citations));
        name.ifPresent(citations::add);
        List<Citation> all = citations.stream().distinct().toList();
        String carrying = name.isEmpty() ? evidence : CitationChecker.evidence(all);
        String speaker = Stream.concat(
                        Stream.concat(
                                Stream.of(statement.speakerText()),
                                statement.speaker().map(entities::get).map(Entity::name).stream()),
                        words.stream())
                .filter(candidate -> checker.carries(carrying, candidate))
                .findFirst()
                .orElse("");
        return new Statement(
                statement.id(),
                statement.speaker(),
                speaker,
                statement.via(),
                statement.kind(),
                statement.act(),
                statement.text(),
                statement.date(),
                statement.documents(),
                statement.origins(),
                all,
                statement.variants());
    }

    /** The mention of a statement whose content the citation holds. */
    private Optional<StatementMention> mention(ReadDocument document, Citation citation) {
        Span span = document.span(citation);
        return document.statements().stream()
                .filter(mention -> mention.content().stream().anyMatch(span::overlaps))
                .findFirst();
    }

    /** Speaker and cue as one passage where they stand together, else the speaker alone, else the cue. */
    private Optional<Citation> attribution(ReadDocument document, StatementMention mention) {
        Optional<Span> speaker = mention.speaker().stream().reduce(Span::union);
        Optional<Span> cue = mention.cue().stream().reduce(Span::union);
        Optional<Span> both = speaker.flatMap(words -> cue.map(words::union))
                .filter(span -> span.length() <= LONGEST_ATTRIBUTION)
                .filter(span -> mention.content().stream().noneMatch(span::overlaps));
        return both.or(() -> speaker)
                .or(() -> cue)
                .filter(span -> span.length() > 0)
                .map(document::cite);
    }

    /** Two passages as one where they meet. */
    private List<Citation> join(ReadDocument document, Citation first, Citation second) {
        int gap = Math.max(first.start(), second.start()) - Math.min(first.end(), second.end());
        if (gap > NEAR) {
            return List.of(first, second);
        }
        return List.of(document.cite(document.span(first).union(document.span(second))));
    }

    /** A passage that names the speaker, from a document that is cited: with the office where that is part of the line. */
    private Optional<Citation> name(String speaker, Statement statement, List<Citation> citations) {
        // By id: to tell whole documents apart is slow.
        return citations.stream()
                .map(Citation::document)
                .distinct()
                .map(documents::get)
                .filter(Objects::nonNull)
                .flatMap(document -> mentions(speaker, document)
                        .map(mention -> withOffice(document, mention, statement.speakerText())))
                .findFirst();
    }

    private boolean names(String speaker, Citation citation) {
        ReadDocument document = documents.get(citation.document());
        if (document == null) {
            return false;
        }
        Span cited = document.span(citation);
        return mentions(speaker, document).anyMatch(mention -> cited.contains(mention.span()));
    }

    private Stream<Mention> mentions(String speaker, ReadDocument document) {
        return identities.get(document.id()).names(document, speaker);
    }

    /** The name with the words of its line that stand directly before it: "Secretary of State". */
    private Citation withOffice(ReadDocument document, Mention mention, String speakerText) {
        List<String> wanted = Words.of(speakerText);
        String text = document.document().text();
        int start = mention.span().start();
        for (int at = start; at > 0; ) {
            int wordEnd = at;
            while (wordEnd > 0
                    && !Character.isLetterOrDigit(text.charAt(wordEnd - 1))
                    && text.charAt(wordEnd - 1) != '\n') {
                wordEnd--;
            }
            int wordStart = wordEnd;
            while (wordStart > 0 && !Character.isWhitespace(text.charAt(wordStart - 1))) {
                wordStart--;
            }
            if (wordStart == wordEnd || !wanted.containsAll(Words.of(text.substring(wordStart, wordEnd)))) {
                break;
            }
            start = wordStart;
            at = wordStart;
        }
        return document.cite(new Span(start, mention.span().end()));
    }
}
