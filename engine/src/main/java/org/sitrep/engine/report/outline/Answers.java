package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/** Tells which open questions later documents answer: by a deed that holds most of what a question asks about. */
final class Answers {
    /** Words with which anything can be doubted. */
    private static final Set<String> DOUBT = Set.of(
            "clear",
            "unclear",
            "whether",
            "known",
            "unknown",
            "immediately",
            "said",
            "says",
            "remains",
            "remain",
            "remained",
            "that",
            "this",
            "with",
            "have",
            "been",
            "were",
            "what",
            "when",
            "where",
            "which",
            "would",
            "will",
            "could",
            "decided",
            "decision",
            "still",
            "there",
            "from",
            "about",
            "they",
            "declined",
            "comment",
            "confirmed",
            "verified");

    private static final double SHARE = 0.5;
    private static final int FEWEST = 3;

    /** A word of no more than this share of the deeds tells what a question is about. */
    private static final double RARE = 0.02;

    private static final int FEW_DEEDS = 3;
    private static final int RARE_WORDS = 2;

    /** A deed that was done, with the words of its line and the first day of a document that tells it. */
    private record Told(Set<String> words, LocalDate day) {}

    private final Map<String, LocalDate> days;
    private final List<Told> deeds = new ArrayList<>();
    private final Map<String, List<Told>> byWord = new HashMap<>();

    Answers(Report report) {
        days = report.days();
        for (Event event : report.events()) {
            boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
            Optional<LocalDate> day = days(event.citations()).min(Comparator.naturalOrder());
            if (done && day.isPresent()) {
                Told told = new Told(Wording.words(event.headline()), day.get());
                deeds.add(told);
                told.words()
                        .forEach(word -> byWord.computeIfAbsent(word, missing -> new ArrayList<>())
                                .add(told));
            }
        }
    }

    private Stream<LocalDate> days(List<Citation> citations) {
        return citations.stream()
                .map(citation -> Optional.ofNullable(days.get(citation.document())))
                .flatMap(Optional::stream);
    }

    /** Whether a deed that only later documents tell holds what a question asks about. */
    boolean hold(OpenQuestion question) {
        Optional<LocalDate> asked = days(question.citations()).max(Comparator.naturalOrder());
        Set<String> words = Wording.words(question.text());
        words.removeAll(DOUBT);
        return asked.isPresent()
                && withRare(words).stream()
                        .filter(told -> told.day().isAfter(asked.get()))
                        .anyMatch(told -> isAbout(told, words));
    }

    /** The deeds that hold so many of the rare words: hardly any of thousands does. */
    private List<Told> withRare(Set<String> words) {
        IdentityHashMap<Told, Integer> counts = new IdentityHashMap<>();
        for (String word : words) {
            List<Told> holders = byWord.getOrDefault(word, List.of());
            if (holders.size() <= Math.max(FEW_DEEDS, RARE * deeds.size())) {
                holders.forEach(told -> counts.merge(told, 1, Integer::sum));
            }
        }
        List<Told> found = new ArrayList<>();
        counts.forEach((told, rare) -> {
            if (rare >= RARE_WORDS) {
                found.add(told);
            }
        });
        return found;
    }

    private static boolean isAbout(Told told, Set<String> words) {
        long common = words.stream().filter(told.words()::contains).count();
        return common >= FEWEST && common >= SHARE * words.size();
    }
}
