package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.figure.FigureSubjects;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * Finds tolls on which documents of one day differ. A toll that rises from day to day is progress, a smaller number may
 * count a part of the whole, and "more than 100" does not contradict 130.
 */
final class FigureDifferences {
    private static final double ROUNDING = 0.1;
    private static final double PART = 0.5;
    private static final int ROUGH = 100;
    private static final Set<String> PART_WORDS = Set.of(
            "alone",
            "including",
            "among",
            "earlier",
            "initially",
            "first",
            "previous",
            "previously",
            "yesterday",
            "initial",
            "another",
            "additional",
            "other",
            "others");

    private final FigureSubjects subjects = new FigureSubjects();

    private record Toll(ReadDocument document, FigureMention mention, LocalDate day) {}

    List<Difference> find(Evidence evidence) {
        Map<String, List<Toll>> tolls = new TreeMap<>();
        for (ReadDocument document : evidence.documents()) {
            evidence.day(document)
                    .ifPresent(day -> largest(document)
                            .forEach((subject, mention) -> tolls.computeIfAbsent(
                                            day + " " + subject, missing -> new ArrayList<>())
                                    .add(new Toll(document, mention, day))));
        }
        List<Difference> differences = new ArrayList<>();
        tolls.values().forEach(ofOneDay -> difference(ofOneDay).ifPresent(differences::add));
        return differences;
    }

    /** The largest number of each unit and subject: a document's toll. */
    private Map<String, FigureMention> largest(ReadDocument document) {
        Map<String, FigureMention> largest = new TreeMap<>();
        for (FigureMention mention : document.figures()) {
            Optional<String> subject = subjects.of(document.text(mention.what()));
            if (subject.isPresent() && !isPeriod(document, mention)) {
                largest.merge(
                        subject.get() + " " + mention.unit(),
                        mention,
                        (one, other) -> other.value() > one.value() ? other : one);
            }
        }
        return largest;
    }

    /** A number of a year or of history is not of this happening. */
    private static boolean isPeriod(ReadDocument document, FigureMention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.word().matches("(19|20)\\d\\d") || token.word().equalsIgnoreCase("annually"));
    }

    private static Optional<Difference> difference(List<Toll> tolls) {
        Optional<Toll> lowest = tolls.stream()
                .filter(toll -> toll.mention().bound() != Bound.MIN)
                .min(Comparator.comparingDouble(toll -> toll.mention().value()));
        Optional<Toll> highest = tolls.stream()
                .filter(toll -> toll.mention().bound() != Bound.MAX)
                .max(Comparator.comparingDouble(toll -> toll.mention().value()));
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        double low = lowest.get().mention().value();
        double high = highest.get().mention().value();
        boolean about = lowest.get().mention().bound() == Bound.ABOUT
                || highest.get().mention().bound() == Bound.ABOUT;
        boolean differ = !isRough(low)
                && !isRough(high)
                && high - low > (about ? ROUNDING * high : 0)
                && low >= PART * high
                && sameScope(lowest.get(), highest.get());
        return differ
                ? Optional.of(Sides.difference(
                        Difference.Kind.FIGURE,
                        Quotable.text(
                                lowest.get().document(), lowest.get().mention().what()),
                        List.of(side(lowest.get()), side(highest.get()))))
                : Optional.empty();
    }

    /** Whether a number is a figure and zeros, hundreds at least: it may stand for any near it. */
    private static boolean isRough(double value) {
        return value >= ROUGH && value == Math.rint(value) && value % Math.pow(10, Math.floor(Math.log10(value))) == 0;
    }

    /** Whether both count in one place, and nothing says that one counts a part of what the other counts. */
    private static boolean sameScope(Toll one, Toll other) {
        Set<Long> here = towns(one);
        Set<Long> there = towns(other);
        boolean samePlace = (here.isEmpty() && there.isEmpty()) || !Collections.disjoint(here, there);
        return samePlace && isWhole(one) && isWhole(other);
    }

    private static Set<Long> towns(Toll toll) {
        Set<Long> towns = new TreeSet<>();
        for (PlaceMention mention : toll.document().places()) {
            if (mention.sentence() == toll.mention().sentence() && mention.role() == PlaceMention.Role.LOCATION) {
                mention.place().map(Place::geonames).ifPresent(towns::add);
            }
        }
        return towns;
    }

    /**
     * Whether nothing says that a part is counted: "in the capital alone", "45 in Mexico and two in Cuba". A line without a verb is
     * the row of a table, and what the row counts stands elsewhere.
     */
    private static boolean isWhole(Toll toll) {
        Sentence sentence = toll.document().sentences().get(toll.mention().sentence());
        boolean part = sentence.tokens().stream()
                .anyMatch(token -> PART_WORDS.contains(token.word().toLowerCase(ROOT)));
        boolean listed = toll.document().figures().stream()
                        .filter(other -> other.sentence() == toll.mention().sentence()
                                && other.unit().equals(toll.mention().unit()))
                        .count()
                > 1;
        boolean row = sentence.tokens().stream().noneMatch(token -> token.isVerb() && isFinite(token));
        return !part && !listed && !row;
    }

    private static boolean isFinite(Token verb) {
        return !verb.tag().equals("VBN") && !verb.tag().equals("VBG");
    }

    private static Sides.Dated side(Toll toll) {
        Sentence sentence = toll.document().sentences().get(toll.mention().sentence());
        Span whole = toll.mention().span().union(toll.mention().what());
        Span span = Quotable.isContiguous(toll.document(), sentence, whole)
                ? whole
                : toll.mention().span();
        return new Sides.Dated(
                Quotable.text(toll.document(), span),
                Optional.of(toll.day()),
                List.of(toll.document().cite(span)));
    }
}
