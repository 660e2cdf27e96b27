package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.DayWords;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/** Finds the passage that tells the day of a deed, for a line whose own passage does not. */
final class DayPassage {
    private static final int LONGEST = 400;

    private DayPassage() {}

    /**
     * The passage of an account that tells its day: its clause, else its sentence, else that and the one before. Empty
     * where the headline tells the day, where there is no single day, and where none of these tells it.
     *
     * @param dated the account that gives the day
     * @param headline the passage of the headline
     * @param best the account of the headline
     */
    static Optional<Citation> of(Account dated, Citation headline, Account best) {
        return dated.date()
                .oneDay()
                .filter(day -> !carries(headline.text(), day, best))
                .flatMap(day -> passages(dated).stream()
                        .filter(span -> span.length() <= LONGEST)
                        .filter(span -> carries(dated.document().text(span), day, dated))
                        .findFirst())
                .map(dated.document()::cite);
    }

    private static boolean carries(String passage, LocalDate day, Account account) {
        return DayWords.carry(passage, day, account.reported());
    }

    private static List<Span> passages(Account account) {
        List<Span> passages = new ArrayList<>();
        Sentence sentence = account.sentence();
        passages.add(Headline.words(account));
        if (Quotable.isContiguous(account.document(), sentence, sentence.span())) {
            passages.add(sentence.span());
            if (sentence.index() > 0) {
                Sentence before = account.document().sentences().get(sentence.index() - 1);
                boolean adjoins = before.paragraph() == sentence.paragraph()
                        && Quotable.isContiguous(account.document(), before, before.span());
                if (adjoins) {
                    passages.add(before.span().union(sentence.span()));
                }
            }
        }
        return passages;
    }
}
