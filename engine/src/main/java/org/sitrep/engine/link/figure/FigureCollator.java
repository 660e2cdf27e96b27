package org.sitrep.engine.link.figure;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/**
 * Joins figures that are one over the documents of a story: the same number, bound and unit of the same subject. Small
 * counts of things ("two witnesses") are left out; small counts of people to whom something happened are not.
 */
public final class FigureCollator {
    private static final int SMALL = 10;
    private static final int LONGEST_CITATION = 200;

    private final FigureSubjects subjects = new FigureSubjects();

    private record Key(double value, Bound bound, String unit, String subject) {}

    private record Cited(ReadDocument document, FigureMention mention) {}

    /** The figures, those of most documents first. */
    public List<Figure> collate(Evidence evidence) {
        Map<Key, List<Cited>> groups = new LinkedHashMap<>();
        for (ReadDocument document : evidence.documents()) {
            for (FigureMention mention : document.figures()) {
                if (isWorthTelling(document, mention)) {
                    groups.computeIfAbsent(key(document, mention), missing -> new ArrayList<>())
                            .add(new Cited(document, mention));
                }
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Key, List<Cited>> entry) -> -documents(entry.getValue()))
                        .thenComparingInt(entry -> entry.getKey().subject().isEmpty() ? 1 : 0))
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isWorthTelling(ReadDocument document, FigureMention mention) {
        boolean whole = mention.value() == Math.rint(mention.value());
        String what = document.text(mention.what()).toLowerCase(ROOT);
        boolean countOfThings = what.contains(mention.unit().toLowerCase(ROOT));
        return !whole
                || mention.value() >= SMALL
                || !countOfThings
                || subjects.of(what).isPresent();
    }

    private Key key(ReadDocument document, FigureMention mention) {
        String what = document.text(mention.what());
        String subject = subjects.of(what)
                .orElseGet(() -> mention.value() < 100 * SMALL && isRound(mention.value()) ? head(what) : "");
        return new Key(mention.value(), mention.bound(), mention.unit(), subject);
    }

    private static boolean isRound(double value) {
        return value < SMALL || value % SMALL == 0;
    }

    /** The last word of a short phrase: what tells apart equal round numbers of one unit. */
    private static String head(String what) {
        String[] words = what.strip().toLowerCase(ROOT).split("\\s+", -1);
        return words[words.length - 1];
    }

    private static long documents(List<Cited> cited) {
        return cited.stream().map(each -> each.document().id()).distinct().count();
    }

    private static Figure figure(Key key, List<Cited> cited) {
        Cited first = cited.get(0);
        String what = Quotable.text(first.document(), first.mention().what());
        List<Citation> citations =
                cited.stream().map(FigureCollator::cite).distinct().toList();
        String id = ContentId.of("f", Double.toString(key.value()), key.bound().name(), key.unit(), key.subject());
        return new Figure(id, key.value(), key.bound(), key.unit(), what, citations);
    }

    /** The figure with what it is of, where they stand together. */
    private static Citation cite(Cited cited) {
        FigureMention mention = cited.mention();
        Sentence sentence = cited.document().sentences().get(mention.sentence());
        Span both = mention.span().union(mention.what());
        boolean together = both.length() <= LONGEST_CITATION && Quotable.isContiguous(cited.document(), sentence, both);
        return cited.document().cite(together ? both : mention.span());
    }
}
