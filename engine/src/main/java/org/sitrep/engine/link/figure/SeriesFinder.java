package org.sitrep.engine.link.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Span;

/**
 * Follows one figure over time: what befell people, and troops, of one country or of the whole story.
 *
 * <p>A document's number is the largest that it gives, in its title or in a sentence that says it counts all so far, and
 * none that may be or was long ago. A count of all so far does not halve: a number below half of an earlier one is of
 * something else, and so is one that leaps and stands alone.
 */
public final class SeriesFinder {
    private static final int LEAST_DAYS = 2;
    private static final int SMALL = 10;
    private static final int MOST = 6;

    /** A number so many times an earlier one is believed where a second document has it. */
    private static final int LEAP = 8;

    private static final int CITATIONS = 3;
    private static final int LONGEST_CITATION = 280;
    private static final String TROOPS = "troops";

    /** "Thousands more" is no step from one number to the next. */
    private static final Pattern VAGUE = Table.load("numbers.tsv").rows().stream()
            .filter(row -> row.get("kind").equals("vague"))
            .map(row -> row.get("word"))
            .collect(collectingAndThen(joining("|"), words -> Pattern.compile("(?i)\\b(?:" + words + ")\\b")));

    private final FigureSubjects subjects = new FigureSubjects();
    private final FigureRanks ranks = new FigureRanks();
    private final TotalCues totals = new TotalCues();

    /** What is counted, and of which country; empty for the story as a whole. */
    private record Key(String subject, String unit, String country) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::subject)
                    .thenComparing(Key::unit)
                    .thenComparing(Key::country)
                    .compare(this, other);
        }
    }

    /** The number that a document gives. */
    private record Given(ReadDocument document, LocalDate day, FigureMention mention) {
        double value() {
            return mention.value();
        }
    }

    /** The series of a story, the longest first. */
    public List<Series> find(Evidence evidence) {
        SeriesPlaces places = SeriesPlaces.of(evidence);
        Map<Key, Map<String, Given>> given = new TreeMap<>();
        for (ReadDocument document : evidence.documents()) {
            evidence.day(document).ifPresent(day -> {
                for (FigureMention mention : document.figures()) {
                    key(document, mention, places)
                            .ifPresent(key -> given.computeIfAbsent(key, missing -> new TreeMap<>())
                                    .merge(
                                            document.id(),
                                            new Given(document, day, mention),
                                            (first, second) -> second.value() > first.value() ? second : first));
                }
            });
        }
        List<Series> found = new ArrayList<>();
        given.forEach((key, numbers) ->
                series(key, List.copyOf(numbers.values()), evidence, places).ifPresent(found::add));
        return found.stream()
                .sorted(Comparator.comparingInt(series -> -series.points().size()))
                .limit(MOST)
                .toList();
    }

    private Optional<Key> key(ReadDocument document, FigureMention mention, SeriesPlaces places) {
        Sentence sentence = document.sentences().get(mention.sentence());
        boolean open = sentence.tokens().stream().anyMatch(token -> token.tag().equals("MD"));
        boolean vague = VAGUE.matcher(document.text(mention.span())).find();
        if (open || vague || places.isOld(document, mention)) {
            return Optional.empty();
        }
        if (mention.unit().equals("troop") || mention.unit().equals("soldier")) {
            return places.owner(document, mention).map(country -> new Key(TROOPS, "troop", country));
        }
        if (ranks.of(mention.unit(), document.text(mention.what())) != 1 || !isTotal(document, sentence)) {
            return Optional.empty();
        }
        return subjects.of(document, mention)
                .flatMap(
                        subject -> places.scope(document, mention).map(country -> new Key(subject, "person", country)));
    }

    private boolean isTotal(ReadDocument document, Sentence sentence) {
        return document.role(sentence) == ParagraphRole.TITLE || totals.isIn(document.text(sentence.span()));
    }

    private static Optional<Series> series(Key key, List<Given> numbers, Evidence evidence, SeriesPlaces places) {
        Optional<String> place = key.country().isEmpty() ? Optional.empty() : places.entity(key.country());
        if (!key.country().isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDate, List<Given>> byDay = new TreeMap<>();
        numbers.forEach(number ->
                byDay.computeIfAbsent(number.day(), day -> new ArrayList<>()).add(number));
        double most = 0;
        List<Series.Point> points = new ArrayList<>();
        for (Map.Entry<LocalDate, List<Given>> day : byDay.entrySet()) {
            double before = most;
            List<Given> kept = day.getValue().stream()
                    .filter(number -> number.value() >= Math.max(SMALL, before / 2))
                    .filter(number -> before == 0 || number.value() <= LEAP * before || isShared(number, numbers))
                    .sorted(Comparator.comparingDouble(Given::value)
                            .thenComparing(number -> number.document().id()))
                    .toList();
            if (!kept.isEmpty()) {
                points.add(point(day.getKey(), kept, evidence));
                most = Math.max(most, kept.get(kept.size() - 1).value());
            }
        }
        if (points.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        String id = ContentId.of("n", key.subject(), key.unit(), key.country());
        return Optional.of(new Series(id, key.subject(), key.unit(), place, points));
    }

    /** Whether another document gives about the same number. */
    private static boolean isShared(Given number, List<Given> numbers) {
        return numbers.stream()
                .anyMatch(
                        other -> !other.document().id().equals(number.document().id())
                                && other.value() >= number.value() / 2
                                && other.value() <= number.value() * 2);
    }

    /** @param given the numbers of one day, the lowest first */
    private static Series.Point point(LocalDate day, List<Given> given, Evidence evidence) {
        Map<ReadDocument, List<Span>> spans = new TreeMap<>(Comparator.comparing(ReadDocument::id));
        List<Citation> citations = new ArrayList<>();
        List<Given> ordered = new ArrayList<>(given);
        ordered.add(0, ordered.remove(ordered.size() - 1));
        for (Given number : ordered) {
            Span span = span(number);
            spans.put(number.document(), List.of(span));
            if (citations.size() < CITATIONS) {
                citations.add(number.document().cite(span));
            }
        }
        return new Series.Point(
                day,
                given.get(0).value(),
                given.get(given.size() - 1).value(),
                given.size(),
                evidence.origins().count(spans),
                citations);
    }

    /** The sentence of a number, or the number alone where the sentence is long. */
    private static Span span(Given number) {
        Span sentence =
                number.document().sentences().get(number.mention().sentence()).span();
        return sentence.length() <= LONGEST_CITATION
                ? sentence
                : number.mention().span();
    }
}
