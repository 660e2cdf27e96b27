package org.sitrep.engine.link.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A story that may still grow: the sums of its documents' terms, and from when to when they are. */
final class OpenStory {
    private static final int MOST_TERMS = 600;

    private final int number;
    private final String id;
    private final Map<String, Double> words = new TreeMap<>();
    private final Map<String, Double> names = new TreeMap<>();
    private final Map<String, Double> lead = new TreeMap<>();
    private LocalDate oldest = LocalDate.MAX;
    private LocalDate newest = LocalDate.MIN;
    private int size;
    private int lastPlaced;

    OpenStory(int number, String id) {
        this.number = number;
        this.id = id;
    }

    void add(Terms terms, Optional<LocalDate> day, int arrival) {
        size++;
        lastPlaced = arrival;
        sum(words, terms.words());
        sum(names, terms.names());
        sum(lead, terms.lead());
        day.ifPresent(value -> {
            oldest = value.isBefore(oldest) ? value : oldest;
            newest = value.isAfter(newest) ? value : newest;
        });
    }

    /** Adds a document's weights, scaled so that a long document counts no more than a short one. */
    private static void sum(Map<String, Double> sums, Map<String, Double> weights) {
        double norm = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.forEach((term, weight) -> sums.merge(term, weight / norm, Double::sum));
        if (sums.size() > 2 * MOST_TERMS) {
            List<String> weakest = sums.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .skip(MOST_TERMS)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toList());
            weakest.forEach(sums::remove);
        }
    }

    int number() {
        return number;
    }

    String id() {
        return id;
    }

    int size() {
        return size;
    }

    /** How many documents had been placed, over all stories, when the last one came. */
    int lastPlaced() {
        return lastPlaced;
    }

    Map<String, Double> words() {
        return words;
    }

    Map<String, Double> names() {
        return names;
    }

    Map<String, Double> lead() {
        return lead;
    }

    /** The newest day of its documents, {@link LocalDate#MIN} where none is known. */
    LocalDate newest() {
        return newest;
    }

    /** How many days lie between a day and the story, 0 inside it; empty where the story has no day. */
    Optional<Long> gap(LocalDate day) {
        if (newest.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        long before = oldest.toEpochDay() - day.toEpochDay();
        long after = day.toEpochDay() - newest.toEpochDay();
        return Optional.of(Math.max(0, Math.max(before, after)));
    }
}
