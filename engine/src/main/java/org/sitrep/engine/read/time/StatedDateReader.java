package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.text.Page;

/**
 * Finds the day that a document states as its own. In the order of trust: the metadata, a header line
 * {@code date 2022-02-12}, a dateline with a year or a date near the top that stands alone or beside the name of an author or
 * outlet, the day in the address. A date without a year states nothing ({@link YearlessDateline}), and the date of an embedded
 * post is the post's, not the article's ({@link PostDateReader}); either helps to infer one.
 */
public final class StatedDateReader {
    /** A header or dateline stands within the first lines. */
    static final int TOP = 1_500;

    private static final Pattern HEADER = Pattern.compile(
            "^\\s{0,20}(?:date|published|posted|updated)\\s{0,3}:?\\s{1,3}(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\S{1,30})?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.?-]|$)");
    private static final String ALONE =
            "(?m)^[ \\t]{0,8}(?:(?:Published|Updated|Posted|First published|Last updated)(?: on)?:? )?(?:[A-Z][a-z]{2,8},? )?%s"
                    + "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?[ \\t]{0,8}$";
    static final String DATELINE =
            "(?m)^[ \\t]{0,8}\\p{Lu}[\\p{L} .,'-]{2,50}[,(] ?(?:\\p{L}{3,9},? )?%s\\)? ?(?:\\([^)\\n]{2,30}\\)|/[\\p{L} ]{2,20}/)?"
                    + " ?(?:--?|—|–|:|_)";

    private static final String BEHIND_NAME =
            "(?m)^[ \\t]{0,8}\\p{Lu}[^|•·\\n]{1,80}[|•·] {0,3}(?:(?:Published|Updated)(?: on)?:? )?(?:[A-Z][a-z]{2,8},? )?%s"
                    + "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?[ \\t]{0,8}$";
    private static final String BEFORE_NAME = "(?m)^[ \\t]{0,8}%s {0,3}[|•·] {0,3}\\p{Lu}";
    private static final List<Pattern> TOP_LINES = Stream.of(DATELINE, ALONE, BEHIND_NAME, BEFORE_NAME)
            .flatMap(line -> Stream.of(WrittenDay.MONTH_FIRST, WrittenDay.DAY_FIRST)
                    .map(day -> Pattern.compile(String.format(Locale.ROOT, line, day))))
            .toList();

    private StatedDateReader() {}

    public static StatedDateReader load() {
        return new StatedDateReader();
    }

    /** The stated day; empty where neither the document nor its metadata states one. */
    public Optional<StatedDate> read(Page page) {
        Document document = page.document();
        return document.published()
                .map(day -> new StatedDate(day, Optional.empty(), "metadata"))
                .or(() -> header(document.text()))
                .or(() -> topLine(document.text()))
                .or(() -> document.url().flatMap(StatedDateReader::address));
    }

    private static Optional<StatedDate> header(String text) {
        Matcher matcher = HEADER.matcher(text.substring(0, Math.min(TOP, text.length())));
        return matcher.find()
                ? WrittenDay.of(matcher.group(1), matcher.group(2), matcher.group(3))
                        .map(day -> new StatedDate(day, Optional.of(trimmed(text, matcher)), "header line"))
                : Optional.empty();
    }

    private static Optional<StatedDate> topLine(String text) {
        String top = text.substring(0, Math.min(TOP, text.length()));
        StatedDate first = null;
        for (Pattern pattern : TOP_LINES) {
            Matcher matcher = pattern.matcher(top);
            if (matcher.find()) {
                Optional<LocalDate> day = WrittenDay.of(matcher);
                Span span = WrittenDay.span(matcher);
                if (day.isPresent()
                        && (first == null
                                || span.start() < first.span().orElseThrow().start())) {
                    first = new StatedDate(day.get(), Optional.of(span), "dateline");
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static Optional<StatedDate> address(String url) {
        Matcher matcher = ADDRESS.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> day = WrittenDay.of(matcher.group(1), matcher.group(2), matcher.group(3));
            if (day.isPresent()) {
                return day.map(found -> new StatedDate(found, Optional.empty(), "address"));
            }
        }
        return Optional.empty();
    }

    private static Span trimmed(String text, Matcher matcher) {
        int start = matcher.start();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, matcher.end());
    }
}
