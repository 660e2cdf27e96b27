package org.sitrep.engine.link.origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/**
 * Finds where the documents' information comes from: an outlet's own reporting, an agency, a common statement, and for a
 * copy the document that it was copied from.
 */
public final class OriginFinder {
    public Origins find(List<ReadDocument> documents, List<SharedPassage> passages, Identity identity) {
        OriginDraft draft = new OriginDraft();
        Map<String, ReadDocument> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Map<String, String> originals = Copies.originals(documents, passages);
        for (ReadDocument document : documents) {
            ReadDocument original = byId.get(originals.get(document.id()));
            draft.rests(document.id(), own(draft, original));
            contributing(draft, document);
        }
        for (ReadDocument document : documents) {
            cited(draft, document);
        }
        new StatementOrigins(draft, byId, identity).find(passages);
        return draft.build();
    }

    /** The origin of what a document says in its own voice. */
    private static String own(OriginDraft draft, ReadDocument document) {
        Optional<Credit> dispatch =
                credit(document, Credit.Kind.AGENCY).filter(credit -> !isContribution(document, credit));
        if (dispatch.isPresent()) {
            return draft.origin(Origin.Kind.AGENCY, dispatch.get().name());
        }
        String outlet = credit(document, Credit.Kind.SYNDICATED)
                .or(() -> credit(document, Credit.Kind.OUTLET))
                .map(Credit::name)
                .or(() -> document.document().source())
                .orElse(document.id());
        return draft.origin(Origin.Kind.OUTLET, outlet);
    }

    private static void contributing(OriginDraft draft, ReadDocument document) {
        for (Credit credit : document.credits()) {
            if (credit.kind() == Credit.Kind.AGENCY && isContribution(document, credit)) {
                draft.rests(document.id(), draft.origin(Origin.Kind.AGENCY, credit.name()));
            }
        }
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
        }
    }
}
