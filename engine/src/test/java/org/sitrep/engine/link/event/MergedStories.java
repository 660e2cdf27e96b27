package org.sitrep.engine.link.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Span;

/** The labelled stories of {@code stories.txt}: articles in which the words that tell a deed are marked with its name. */
record MergedStories(List<Told> stories) {
    private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)\\]\\]");

    /** A story, for tuning or held back. */
    record Told(String name, boolean held, List<Article> articles) {}

    /** An article without its marks, and the marks. */
    record Article(String id, String text, List<Mark> marks) {}

    /** Words that tell a deed. */
    record Mark(String deed, Span span) {}

    static MergedStories read() {
        List<Told> stories = new ArrayList<>();
        for (String story : resource().split("(?m)^### ", -1)) {
            if (story.startsWith("#")) {
                continue;
            }
            String[] head = story.lines().findFirst().orElseThrow().split(" ", -1);
            List<Article> articles = new ArrayList<>();
            String[] parts = story.split("(?m)^== ", -1);
            for (int at = 1; at < parts.length; at++) {
                articles.add(article(parts[at]));
            }
            stories.add(new Told(head[0], head[1].equals("held"), List.copyOf(articles)));
        }
        return new MergedStories(List.copyOf(stories));
    }

    private static Article article(String part) {
        String[] head = part.lines().findFirst().orElseThrow().split(" ", -1);
        String marked =
                "date " + head[1] + " " + part.lines().skip(1).findFirst().orElseThrow();
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            marks.add(new Mark(
                    matcher.group(1),
                    new Span(text.length(), text.length() + matcher.group(2).length())));
            text.append(matcher.group(2));
            last = matcher.end();
        }
        text.append(marked.substring(last));
        return new Article(head[0], text.toString(), List.copyOf(marks));
    }

    private static String resource() {
        try (InputStream in = MergedStories.class.getResourceAsStream("stories.txt")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
