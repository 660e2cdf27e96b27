package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Statement;

/**
 * Adds the passage that names the speaker where a statement's own passages say "he" or "the official" only. Without it a
 * reader could not see why the line bears that name.
 */
final class NameEvidence {
    private final Map<String, Map<String, List<Mention>>> mentions = new LinkedHashMap<>();
    private final Map<String, ReadDocument> documents = new LinkedHashMap<>();

    void add(Evidence evidence) {
        for (ReadDocument document : evidence.documents()) {
            documents.put(document.id(), document);
            Map<String, List<Mention>> byEntity = mentions.computeIfAbsent(document.id(), id -> new LinkedHashMap<>());
            List<String> ids = evidence.identity().ids().getOrDefault(document.id(), List.of());
            for (int index = 0; index < Math.min(ids.size(), document.entities().size()); index++) {
                byEntity.computeIfAbsent(ids.get(index), id -> new ArrayList<>())
                        .addAll(document.entities().get(index).mentions());
            }
        }
    }

    /** The statement's citations and, where none of them names the speaker, the nearest mention by name before it. */
    List<Citation> with(Statement statement) {
        if (statement.speaker().isEmpty() || statement.citations().isEmpty()) {
            return statement.citations();
        }
        Citation main = statement.citations().get(0);
        List<Mention> named =
                mentions
                        .getOrDefault(main.document(), Map.of())
                        .getOrDefault(statement.speaker().get(), List.of())
                        .stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .toList();
        ReadDocument document = documents.get(main.document());
        if (document == null
                || named.isEmpty()
                || named.stream().anyMatch(mention -> isCited(statement, document, mention))) {
            return statement.citations();
        }
        List<Citation> citations = new ArrayList<>(statement.citations());
        citations.add(document.cite(nearest(document, main, named).span()));
        return citations;
    }

    private static boolean isCited(Statement statement, ReadDocument document, Mention mention) {
        Citation name = document.cite(mention.span());
        return statement.citations().stream()
                .anyMatch(citation -> citation.document().equals(name.document())
                        && citation.start() <= name.start()
                        && name.end() <= citation.end());
    }

    private static Mention nearest(ReadDocument document, Citation main, List<Mention> named) {
        int offset =
                document.document().spanOfCodePoints(main.start(), main.end()).start();
        Optional<Mention> before = named.stream()
                .filter(mention -> mention.span().start() <= offset)
                .reduce((first, second) -> second);
        return before.orElse(named.get(0));
    }
}
