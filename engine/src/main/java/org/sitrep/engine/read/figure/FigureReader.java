package org.sitrep.engine.read.figure;

import static org.sitrep.engine.read.figure.NumeralScanner.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds numbers with what they count or measure. Dates, times, ages, years, ordinals, telephone numbers, scores and
 * numbers in names are no figures. A range gives two mentions, its least and its greatest number.
 */
public final class FigureReader {
    /** Above this a "sentence" is a table, whose numbers no words explain. */
    private static final int LONGEST_SENTENCE = 1000;

    private final NumeralScanner scanner = new NumeralScanner(new NumberWords());
    private final BoundWords bounds = new BoundWords();
    private final UnitWords words = new UnitWords();
    private final UnitFinder units = new UnitFinder(words);
    private final NumeralFilter filter = new NumeralFilter(words);

    private FigureReader() {}

    public static FigureReader load() {
        return new FigureReader();
    }

    /** The figures of a page, in the order of the text. */
    public List<FigureMention> read(AnalyzedPage page) {
        List<FigureMention> figures = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            if (sentence.size() > LONGEST_SENTENCE) {
                continue;
            }
            Optional<String> unit = Optional.empty();
            for (Numeral numeral : scanner.scan(sentence)) {
                List<FigureMention> read = read(page, sentence, numeral, unit);
                figures.addAll(read);
                unit = read.stream().map(FigureMention::unit).findFirst().or(() -> Optional.empty());
            }
        }
        return List.copyOf(figures);
    }

    private List<FigureMention> read(
            AnalyzedPage page, Sentence sentence, Numeral numeral, Optional<String> unitBefore) {
        if (filter.isNoCount(sentence, numeral)) {
            return List.of();
        }
        int signs = numeral.first() > 0 && words.is(UnitWords.Kind.SIGN, lower(sentence, numeral.first() - 1)) ? 1 : 0;
        Optional<BoundWords.Found> bound = bounds.around(sentence, numeral.first() - signs, numeral.end());
        int end = bound.map(BoundWords.Found::end).orElse(numeral.end());
        int start = bound.map(BoundWords.Found::first).orElse(numeral.first());
        Optional<Counted> counted = units.find(sentence, numeral, start, end, unitBefore);
        if (counted.isEmpty() || filter.isNoFigure(sentence, numeral, counted.get(), bound.isPresent())) {
            return List.of();
        }
        Counted of = counted.get();
        int first = Math.min(of.first(), start);
        boolean attachedLast = of.end() == numeral.end() && numeral.attached().isEmpty();
        Span right =
                attachedLast ? numeral.span() : sentence.token(of.end() - 1).span();
        Span span = sentence.token(first).span().union(right);
        Span what = contiguous(page, sentence, of.what());
        if (numeral.upper().isPresent()) {
            return List.of(
                    mention(sentence, span, numeral.value(), Bound.MIN, of, what),
                    mention(sentence, span, numeral.upper().get(), Bound.MAX, of, what));
        }
        Bound how = bound.map(BoundWords.Found::bound).or(numeral::bound).orElse(Bound.EXACT);
        return List.of(mention(sentence, contiguous(page, sentence, span), numeral.value(), how, of, what));
    }

    private static FigureMention mention(
            Sentence sentence, Span span, double value, Bound bound, Counted counted, Span what) {
        return new FigureMention(span, sentence.index(), value, bound, counted.unit(), what);
    }

    /** The span, cut before a gap in which the text has something that the sentence has not. */
    private static Span contiguous(AnalyzedPage page, Sentence sentence, Span span) {
        int end = -1;
        for (Token token : sentence.tokensIn(span)) {
            if (end >= 0
                    && token.span().start() > end
                    && !page.text(new Span(end, token.span().start())).isBlank()) {
                return new Span(span.start(), end);
            }
            end = Math.max(end, token.span().end());
        }
        return span;
    }
}
