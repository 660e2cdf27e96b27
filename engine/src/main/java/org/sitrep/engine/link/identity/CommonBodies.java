package org.sitrep.engine.link.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.Organisation;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.read.place.FocusReader;

/**
 * Bodies whose names tell nobody's: "Foreign Ministry" without a country, "Council". Documents mean the same one by it where
 * they are about one country first of all, and about no other wherever they are about one alone; a story of many documents is
 * about several countries, whatever each of them says.
 */
final class CommonBodies {
    /** More documents than these tell of more than one body of a name. */
    private static final int FEW_DOCUMENTS = 20;

    private final PhraseTable<Organisation> offices = Organisation.offices();
    private final Set<String> words = Table.load("common-bodies.tsv").rows().stream()
            .map(row -> NameKey.of(row.get("word")))
            .collect(Collectors.toUnmodifiableSet());
    private final Map<String, List<String>> focus = new HashMap<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final boolean few;

    CommonBodies(List<ReadDocument> documents) {
        few = documents.size() <= FEW_DOCUMENTS;
        if (few) {
            documents.forEach(this::note);
        }
    }

    private void note(ReadDocument document) {
        List<String> countries = FocusReader.of(document).countries();
        focus.put(document.id(), countries);
        document.entities().stream()
                .filter(entity -> countries.size() == 1 && isOne(entity))
                .forEach(entity -> owners.computeIfAbsent(NameKey.of(entity.name()), name -> new HashSet<>())
                        .addAll(countries));
    }

    /** Whether the documents are so few that a name likely means the same in all of them. */
    boolean areFew() {
        return few;
    }

    /** Whether an organisation has no other name than that of a body of any country. */
    boolean isOne(DocumentEntity entity) {
        boolean office = offices.get(entity.name()).isPresent();
        return entity.type() == EntityType.ORGANISATION
                && entity.country().isEmpty()
                && (office || (!few && words.contains(NameKey.of(entity.name()))));
    }

    /** What documents that mean the same such body have in common: a country, or nothing but themselves. */
    String home(DocumentName name) {
        List<String> countries = focus.getOrDefault(name.document(), List.of());
        Set<String> owner = owners.getOrDefault(NameKey.of(name.entity().name()), Set.of());
        return owner.size() == 1 && !countries.isEmpty() && owner.contains(countries.get(0))
                ? countries.get(0)
                : name.document();
    }
}
