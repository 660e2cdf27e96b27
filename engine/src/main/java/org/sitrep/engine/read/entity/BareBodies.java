package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.Organisation;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.model.EntityType;

/**
 * Says whose a body is that every country has, where a document names it without the country: "the Foreign Ministry" is
 * the Turkish one where that is the only one named before.
 */
final class BareBodies {
    private final PhraseTable<Organisation> offices = Organisation.offices();
    private final Map<String, Map<String, Name>> fuller = new TreeMap<>();

    private BareBodies() {}

    /** The names of each sentence of a document, such bodies by their full names. */
    static List<SentenceNames> resolve(List<SentenceNames> found) {
        BareBodies bodies = new BareBodies();
        List<SentenceNames> resolved = new ArrayList<>();
        for (SentenceNames names : found) {
            Set<Name> bare =
                    names.organisations().stream().filter(bodies::isBare).collect(Collectors.toSet());
            names.organisations().stream().filter(name -> !bare.contains(name)).forEach(bodies::note);
            resolved.add(names.with(names.organisations().stream()
                    .map(name -> bare.contains(name) ? bodies.full(name).orElse(name) : name)
                    .toList()));
        }
        return resolved;
    }

    private boolean isBare(Name name) {
        return name.type() == EntityType.ORGANISATION
                && name.country().isEmpty()
                && offices.get(name.text()).isPresent();
    }

    /** Keeps "Turkish Foreign Ministry" as a full name of the Foreign Ministry. */
    private void note(Name name) {
        int space = name.canonical().indexOf(' ');
        if (name.country().isPresent() && space > 0) {
            offices.get(name.canonical().substring(space + 1))
                    .ifPresent(office -> fuller.computeIfAbsent(office.name(), unknown -> new LinkedHashMap<>())
                            .putIfAbsent(name.canonical(), name));
        }
    }

    private Optional<Name> full(Name name) {
        Map<String, Name> known =
                fuller.getOrDefault(offices.get(name.text()).orElseThrow().name(), Map.of());
        return known.size() == 1
                ? known.values().stream()
                        .findFirst()
                        .map(full -> name.called(full.canonical()).of(full.country()))
                : Optional.empty();
    }
}
