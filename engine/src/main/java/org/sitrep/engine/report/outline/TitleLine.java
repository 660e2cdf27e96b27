package org.sitrep.engine.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.report.Report;

/**
 * What a report is about, in words of a document: the headline of its largest story. Where no article came with a headline,
 * a folder of many is headed by the first of its turns that can stand alone, without who said so and without what
 * hangs on behind the deed.
 */
final class TitleLine {
    private static final int MANY = 20;
    private static final int LONGEST = 110;
    private static final int SHORTEST = 40;

    /** ", officials said on Thursday" at the end. */
    private static final Pattern TAG = Pattern.compile(
            ",\\s(?:according to\\b[^“”\"]*|[^,“”\"]{2,120}?\\s(?:said|says|told|reported|announced|added)\\b[^,“”\"]*)$");

    /** What begins what hangs on behind a comma. */
    private static final Pattern HANGING =
            Pattern.compile("(?:\\p{Ll}+ing|and|but|after|as|when|while|with|before|despite|because|although)\\b.*");

    private static final Pattern RELATIVE = Pattern.compile("(?:who|which|where)\\b[^,]*");

    /** What can be left out behind a clause without turning its sense: no "if", no "unless". */
    private static final Pattern ADJUNCT =
            Pattern.compile(" (?=(?:when|while|after|before|because|although|despite|as part of|in order)\\b)");

    private TitleLine() {}

    static String of(Report report, Leads leads) {
        if (report.stories().isEmpty()) {
            return "";
        }
        Report.ReportedStory first = report.stories().get(0);
        boolean large = 2 * first.documents().size() >= report.documents().size();
        boolean lent = report.documents().size() >= MANY
                && report.events().stream().anyMatch(event -> event.headline().equals(first.title()));
        if (large && !lent) {
            return first.title();
        }
        List<String> deeds = leads.turns().stream()
                .map(Deed::headline)
                .map(TitleLine::shorten)
                .filter(headline -> !Wording.tellsSpeech(headline))
                .toList();
        Optional<String> whole = deeds.stream()
                .filter(headline -> headline.length() <= LONGEST + SHORTEST)
                .filter(headline -> Wording.weight(headline) == 1)
                .findFirst();
        return whole.orElse(first.title());
    }

    /** A headline without the words that tell who said it, cut at borders of its clauses where it is long. */
    static String shorten(String headline) {
        String text = TAG.matcher(headline).replaceFirst("");
        text = text.length() < SHORTEST ? headline : text;
        for (int comma = text.lastIndexOf(", "); comma >= SHORTEST; comma = text.lastIndexOf(", ", comma - 1)) {
            String tail = text.substring(comma + 2);
            boolean hangs =
                    HANGING.matcher(tail).matches() || RELATIVE.matcher(tail).matches();
            if (text.length() > LONGEST && hangs) {
                text = text.substring(0, comma);
            }
        }
        Matcher adjunct = ADJUNCT.matcher(text);
        int cut = -1;
        while (text.length() > LONGEST && adjunct.find()) {
            cut = cut < 0 && adjunct.start() >= SHORTEST ? adjunct.start() : cut;
        }
        return cut < 0 ? text : text.substring(0, cut);
    }
}
