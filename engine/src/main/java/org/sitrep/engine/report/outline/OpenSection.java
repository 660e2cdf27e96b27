package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.report.Report;

/**
 * What the reports themselves say is not known or not decided: the newest first, one of a document before the second of
 * any, and nothing that a later report answers.
 */
final class OpenSection {
    /** Words of a speaker's own doubt, or that only the text before them makes sense of. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^(?:this|that|these|those|he|she|they|it|his|her|their|but|and|so)\\b(?! (?:is|was|remains?|were) (?:still |also "
                    + "|yet |even |not |n't |n’t |immediately )*(?:un)?(?:clear|known|certain|immediately))|\\b(?:I|we|you|my|our)\\b");

    private static final int LONGEST = 240;

    private final Map<String, LocalDate> days;
    private final MainStory main;

    private OpenSection(Report report) {
        days = report.days();
        main = new MainStory(report);
    }

    static Section of(Report report, Detail detail) {
        OpenSection section = new OpenSection(report);
        Answers answers = new Answers(report);
        List<Ranked> open = report.open().stream()
                .filter(question -> detail == Detail.FULL || !answers.hold(question))
                .map(section::ranked)
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.main())
                        .thenComparing(Ranked::leans)
                        .thenComparing(Ranked::day, Comparator.reverseOrder())
                        .thenComparing(ranked -> -ranked.question().citations().size()))
                .toList();
        return Section.of(
                "open",
                "Not established",
                spread(open).stream()
                        .map(question -> Line.of(
                                "",
                                List.of(Part.text(question.text())),
                                Counts.of(question.citations()),
                                question.citations()))
                        .toList(),
                detail.few() / 4 * 3);
    }

    /** A question with what it is sorted by. */
    private record Ranked(OpenQuestion question, boolean main, boolean leans, LocalDate day) {}

    private Ranked ranked(OpenQuestion question) {
        return new Ranked(
                question,
                main.holds(question.citations()),
                leans(question.text()),
                day(question).orElse(LocalDate.MIN));
    }

    private static boolean leans(String text) {
        return text.length() > LONGEST || LEANING.matcher(text).find();
    }

    /** The day of the newest document that asks it. */
    private Optional<LocalDate> day(OpenQuestion question) {
        return question.citations().stream()
                .map(citation -> Optional.ofNullable(days.get(citation.document())))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The first of each document, then the others, then what does not stand alone. */
    private static List<OpenQuestion> spread(List<Ranked> questions) {
        Set<String> seen = new HashSet<>();
        List<OpenQuestion> first = new ArrayList<>();
        List<OpenQuestion> others = new ArrayList<>();
        List<OpenQuestion> leaning = new ArrayList<>();
        for (Ranked ranked : questions) {
            OpenQuestion question = ranked.question();
            boolean isNew = question.citations().stream()
                    .map(citation -> seen.add(citation.document()))
                    .reduce(true, Boolean::logicalAnd);
            (ranked.leans() ? leaning : isNew ? first : others).add(question);
        }
        first.addAll(others);
        first.addAll(leaning);
        return first;
    }
}
