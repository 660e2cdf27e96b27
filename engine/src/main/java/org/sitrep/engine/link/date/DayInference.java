package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;

/** Infers the day of a document from the dated ones of its story and from the posts that it embeds. */
final class DayInference {
    /** How likely the best day must be for the document to get it. */
    private static final double SURE = 0.75;

    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 10;

    private final List<ReadDocument> documents;
    private final Map<String, List<DatedFact>> facts = new HashMap<>();
    private final Map<String, OwnHints> hints = new HashMap<>();
    private final FactMatcher matcher;
    private final Nearness nearness;

    DayInference(List<ReadDocument> documents, List<SharedPassage> passages) {
        this.documents = documents;
        KeyWeights weights = new KeyWeights(documents);
        for (ReadDocument document : documents) {
            facts.put(document.id(), FactReader.read(document));
            hints.put(document.id(), OwnHints.of(document));
        }
        matcher = new FactMatcher(
                weights,
                documents.stream()
                        .flatMap(document -> facts.get(document.id()).stream())
                        .toList());
        nearness = new Nearness(documents, passages, weights);
    }

    /**
     * The day, if one is sure enough given what is dated so far.
     *
     * @param linked whether only documents count that a common fact or passage ties to a dated one
     */
    Optional<DocumentDate> infer(ReadDocument document, Map<String, DocumentDate> dates, boolean linked) {
        List<DatedFact> told = facts.get(document.id());
        List<FactMatch> matches = matcher.matches(told, dates);
        OwnHints own = hints.get(document.id());
        List<LocalDate> candidates = candidates(dates, own.post());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        DayEvidence evidence = new DayEvidence(told, matches, own, neighbours(document, dates));
        Map<LocalDate, Double> scores = new LinkedHashMap<>();
        for (LocalDate day : candidates) {
            scores.put(day, evidence.score(day));
        }
        LocalDate best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry<LocalDate, Double>::getValue))
                .orElseThrow()
                .getKey();
        double total = scores.values().stream()
                .mapToDouble(score -> Math.exp(score - scores.get(best)))
                .sum();
        boolean tied = own.any()
                || matches.stream().anyMatch(match -> match.fits(best))
                || sharing(document, best, dates).isPresent();
        return 1 / total < SURE || (linked && !tied)
                ? Optional.empty()
                : Optional.of(new DayReason(document, best, told, matches, own, sharing(document, best, dates), dates)
                        .written());
    }

    /** A document of that day, or of one beside it, that has a long passage in common with this one. */
    private Optional<ReadDocument> sharing(ReadDocument document, LocalDate day, Map<String, DocumentDate> dates) {
        return documents.stream()
                .filter(other -> nearness.sharePassage(document, other))
                .filter(other -> dates.get(other.id()).value().stream()
                        .anyMatch(known -> !known.isBefore(day.minusDays(1)) && !known.isAfter(day.plusDays(1))))
                .findFirst();
    }

    private Map<LocalDate, Double> neighbours(ReadDocument document, Map<String, DocumentDate> dates) {
        Map<LocalDate, Double> neighbours = new TreeMap<>();
        for (ReadDocument other : documents) {
            DocumentDate date = dates.get(other.id());
            if (date.value().isPresent()) {
                double trust = date.basis() == Basis.STATED ? 1 : 0.7;
                neighbours.merge(date.value().get(), trust * nearness.of(document, other), Double::sum);
            }
        }
        return neighbours;
    }

    /** The days around those of the dated documents and of the post that the document embeds. */
    private static List<LocalDate> candidates(Map<String, DocumentDate> dates, Optional<StatedDate> post) {
        NavigableSet<LocalDate> known = new TreeSet<>();
        dates.values().stream()
                .filter(date -> date.basis() == Basis.STATED)
                .flatMap(date -> date.value().stream())
                .forEach(known::add);
        post.ifPresent(posted -> known.add(posted.value()));
        return known.isEmpty()
                ? List.of()
                : known.first()
                        .minusDays(DAYS_BEFORE)
                        .datesUntil(known.last().plusDays(DAYS_AFTER + 1L))
                        .toList();
    }
}
