package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ReadDocument;

/** Puts into one sentence, with citations, why a document is of a day. */
final class DayReason {
    private final ReadDocument document;
    private final LocalDate day;
    private final List<DatedFact> facts;
    private final List<FactMatch> matches;
    private final OwnHints hints;
    private final Optional<ReadDocument> sharing;
    private final Map<String, DocumentDate> dates;

    DayReason(
            ReadDocument document,
            LocalDate day,
            List<DatedFact> facts,
            List<FactMatch> matches,
            OwnHints hints,
            Optional<ReadDocument> sharing,
            Map<String, DocumentDate> dates) {
        this.document = document;
        this.day = day;
        this.facts = facts;
        this.matches = matches;
        this.hints = hints;
        this.sharing = sharing;
        this.dates = dates;
    }

    DocumentDate written() {
        List<String> clauses = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        Optional<DatedFact> own = facts.stream().filter(this::isOwnDay).findFirst();
        own.ifPresent(fact -> {
            clauses.add("the latest past day that it names is \""
                    + document.text(fact.time().span()) + "\"");
            citations.add(document.cite(fact.passage()));
        });
        Optional<FactMatch> match =
                matches.stream().filter(candidate -> candidate.fits(day)).findFirst();
        match.ifPresent(found -> {
            clauses.add("what it puts on \"" + document.text(found.fact().time().span()) + "\" is dated "
                    + written(found.days()) + " by " + found.known().document().id());
            citations.add(document.cite(found.fact().passage()));
            citations.add(found.known().document().cite(found.known().passage()));
        });
        hints.dateline().ifPresent(dateline -> {
            clauses.add("its dateline is of \"" + document.text(dateline.span()) + "\"");
            citations.add(document.cite(dateline.span()));
        });
        hints.post().ifPresent(post -> {
            clauses.add("it embeds a post of " + post.value());
            citations.add(document.cite(post.span().orElseThrow()));
        });
        sharing.ifPresent(other -> clauses.add("it has a passage in common with " + other.id() + ", which is of "
                + dates.get(other.id()).value().orElseThrow()));
        span().ifPresent(days -> clauses.add("the dated documents of its story are of " + days));
        String why = "Inferred as " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day
                + ": " + String.join("; ", clauses) + ".";
        return new DocumentDate(
                Optional.of(day),
                Basis.INFERRED,
                why,
                citations.stream().distinct().toList());
    }

    /** Whether a fact names a single past day that is the document's own or the one before. */
    private boolean isOwnDay(DatedFact fact) {
        String form = fact.time().form();
        Optional<DateInterval> days = fact.on(Optional.of(day));
        return form.matches("~[a-z]{3}[<=].*")
                && days.isPresent()
                && days.get().isDay()
                && !days.get().from().isBefore(day.minusDays(1));
    }

    private Optional<String> span() {
        List<LocalDate> known = dates.values().stream()
                .filter(date -> date.basis() == Basis.STATED)
                .flatMap(date -> date.value().stream())
                .sorted()
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(written(new DateInterval(known.get(0), known.get(known.size() - 1), Precision.DAY)));
    }

    private static String written(DateInterval days) {
        return days.isDay() ? days.from().toString() : days.from() + " to " + days.to();
    }
}
