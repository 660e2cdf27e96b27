package org.sitrep.engine.link.origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.OfficialBodies;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.passage.CopyPair;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/**
 * Finds where the documents' information comes from: an outlet's own reporting, an agency, a body of state that publishes
 * itself, a common statement, and for a copy the document that it was copied from.
 */
public final class OriginFinder {
    private final OfficialBodies officials = new OfficialBodies();

    /**
     * The origins behind documents in canonical order.
     *
     * @param pairs how the documents relate to each other, each the earlier one's first
     */
    public Origins find(List<ReadDocument> documents, List<CopyPair> pairs, Identity identity) {
        OriginDraft draft = new OriginDraft();
        Map<String, ReadDocument> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Map<String, CopyPair> originals = Copies.originals(pairs);
        for (ReadDocument document : documents) {
            CopyPair copied = originals.get(document.id());
            if (copied == null) {
                own(draft, document);
            } else {
                String origin = draft.first(copied.first());
                draft.rests(document.id(), origin);
                draft.because(
                        origin,
                        document.id(),
                        "copy",
                        document.id() + " is a copy of " + copied.first() + ". " + Copies.sentence(copied));
            }
            contributing(draft, document);
        }
        for (ReadDocument document : documents) {
            cited(draft, document);
        }
        new StatementOrigins(draft, byId, identity, officials).find(PassageFinder.passages(pairs));
        return draft.build(Copies.listed(pairs, byId));
    }

    /** The origin of what a document says in its own voice. */
    private void own(OriginDraft draft, ReadDocument document) {
        Optional<Credit> dispatch =
                credit(document, Credit.Kind.AGENCY).filter(credit -> !isContribution(document, credit));
        Optional<Credit> syndicated = credit(document, Credit.Kind.SYNDICATED);
        String id = document.id();
        if (dispatch.isPresent()) {
            String origin = draft.origin(Origin.Kind.AGENCY, dispatch.get().name());
            draft.rests(id, origin);
            draft.because(
                    origin, id, "agency-credit", id + " is a dispatch: " + quoted(document, dispatch.get()) + ".");
        } else if (syndicated.isPresent()) {
            String origin = draft.origin(Origin.Kind.OUTLET, syndicated.get().name());
            draft.rests(id, origin);
            draft.because(
                    origin,
                    id,
                    "published-first",
                    id + " was published elsewhere: " + quoted(document, syndicated.get()) + ".");
        } else {
            String publisher = credit(document, Credit.Kind.OUTLET)
                    .map(Credit::name)
                    .or(() -> document.document().source())
                    .orElse(id);
            boolean official = officials.isOfficial(publisher)
                    || document.document()
                            .url()
                            .filter(officials::isOfficialAddress)
                            .isPresent();
            String origin = official
                    ? draft.origin(Origin.Kind.OFFICIAL, officials.canonical(publisher))
                    : draft.origin(Origin.Kind.OUTLET, publisher);
            draft.rests(id, origin);
            draft.because(
                    origin,
                    id,
                    official ? "official-publisher" : "own-report",
                    id + (official ? " is published by a body of state itself." : " reports in its own voice."));
        }
    }

    private static void contributing(OriginDraft draft, ReadDocument document) {
        for (Credit credit : document.credits()) {
            if (credit.kind() == Credit.Kind.AGENCY && isContribution(document, credit)) {
                String origin = draft.origin(Origin.Kind.AGENCY, credit.name());
                draft.rests(document.id(), origin);
                draft.because(
                        origin,
                        document.id(),
                        "agency-contribution",
                        "It contributed to " + document.id() + ": " + quoted(document, credit) + ".");
            }
        }
    }

    private static String quoted(ReadDocument document, Credit credit) {
        return "“" + Quotable.text(document, credit.span()) + "”";
    }

    private static Optional<Credit> credit(ReadDocument document, Credit.Kind kind) {
        return document.credits().stream()
                .filter(credit -> credit.kind() == kind)
                .findFirst();
    }

    private static boolean isContribution(ReadDocument document, Credit credit) {
        String words = document.text(credit.span());
        return words.contains("contribut")
                || words.startsWith("with")
                || words.startsWith("With")
                || words.contains("nputs");
    }

    /** A sentence that cites another outlet or agency rests on it. */
    private static void cited(OriginDraft draft, ReadDocument document) {
        Map<Integer, Sentence> sentences = document.sentences().stream()
                .collect(Collectors.toMap(
                        Sentence::index, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<String, Origin.Kind> kinds = AgencyNames.kinds();
        for (Credit credit : document.credits()) {
            if (credit.kind() != Credit.Kind.CITED) {
                continue;
            }
            Origin.Kind kind = kinds.getOrDefault(credit.name(), Origin.Kind.OUTLET);
            String origin = draft.origin(kind, credit.name());
            Span ground = sentences.values().stream()
                    .map(Sentence::span)
                    .filter(span -> span.overlaps(credit.span()))
                    .findFirst()
                    .orElse(credit.span());
            draft.rests(document, ground, origin);
            draft.cite(origin, document.cite(credit.span()));
            draft.because(
                    origin, document.id(), "cited", document.id() + " cites it: " + quoted(document, credit) + ".");
        }
    }
}
