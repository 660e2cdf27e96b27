package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.StatedDate;

/**
 * Finds the days of posts that an article embeds, which stand behind the author: {@code (@handle) February 12, 2022}. The
 * article is not older than they are, and seldom much younger.
 */
public final class PostDateReader {
    private static final String AUTHOR = "\\(@\\w{1,30}\\)[ \\n]{1,3}%s";
    private static final List<Pattern> CREDITS = List.of(
            Pattern.compile(String.format(Locale.ROOT, AUTHOR, WrittenDay.MONTH_FIRST)),
            Pattern.compile(String.format(Locale.ROOT, AUTHOR, WrittenDay.DAY_FIRST)));

    private PostDateReader() {}

    /** The newest day, of several posts of that day the first one's; empty where no post is embedded. */
    public static Optional<StatedDate> newest(String text) {
        List<StatedDate> posts = new ArrayList<>();
        for (Pattern credit : CREDITS) {
            Matcher matcher = credit.matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> day = WrittenDay.of(matcher);
                day.ifPresent(posted ->
                        posts.add(new StatedDate(posted, Optional.of(WrittenDay.span(matcher)), "embedded post")));
            }
        }
        return posts.stream()
                .min(Comparator.comparing(StatedDate::value)
                        .reversed()
                        .thenComparing(post -> post.span().orElseThrow()));
    }
}
