package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.link.date.DocumentDating;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.model.Story;

/**
 * Measures how well documents are dated by their story: takes each document's date away in turn, from its metadata and
 * from its text, where another of its story keeps one, and counts how many get one back, and how many of these the right
 * one.
 *
 * <p>Usage: {@code DatingBench PATH...}, each a {@link StorySet}. One line a document, one line of figures a set.
 */
public final class DatingBench {
    private final Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
    private final PassageFinder passages = new PassageFinder();
    private int tried;
    private int dated;
    private int right;

    private DatingBench() {}

    public static void main(String[] paths) throws IOException {
        DatingBench bench = new DatingBench();
        for (String path : paths) {
            bench.measure(StorySet.read(Path.of(path)));
        }
    }

    private void measure(StorySet set) {
        tried = 0;
        dated = 0;
        right = 0;
        set.stories().values().forEach(this::measure);
        System.out.printf(
                Locale.ROOT,
                "%s tried=%d dated=%d right=%d precision=%.3f coverage=%.3f%n",
                set.name(),
                tried,
                dated,
                right,
                right / (double) Math.max(1, dated),
                dated / (double) Math.max(1, tried));
    }

    private void measure(List<Document> story) {
        List<ReadDocument> read = story.stream().map(pipeline::read).toList();
        long stated = read.stream()
                .filter(document -> document.statedDate().isPresent())
                .count();
        for (int index = 0; index < read.size() && stated > 1; index++) {
            Optional<StatedDate> date = read.get(index).statedDate();
            if (date.isPresent()) {
                measure(read, index, date.get().value());
            }
        }
    }

    private void measure(List<ReadDocument> story, int index, LocalDate wanted) {
        List<ReadDocument> changed = new ArrayList<>(story);
        changed.set(index, undated(story.get(index)));
        List<ReadDocument> documents = new Story("story", changed).documents();
        DocumentDate found = new DocumentDating()
                .date(documents, passages.find(documents))
                .get(story.get(index).id());
        boolean isRight = found.value().filter(wanted::equals).isPresent();
        tried++;
        dated += found.value().isPresent() ? 1 : 0;
        right += isRight ? 1 : 0;
        String verdict = isRight ? "right" : found.value().isPresent() ? "wrong" : "none";
        System.out.printf("%s\t%s\t%s\t%s%n", verdict, story.get(index).id(), wanted, found.why());
    }

    /** The document read again without its date: without metadata, and with every line of its own that states one cut out. */
    private ReadDocument undated(ReadDocument document) {
        ReadDocument left = document;
        while (left.statedDate().isPresent()) {
            Document before = left.document();
            String text = left.statedDate()
                    .flatMap(StatedDate::span)
                    .map(span -> without(before.text(), span))
                    .orElse(before.text());
            left = pipeline.read(new Document(
                    before.id(),
                    text,
                    before.title(),
                    before.source(),
                    Optional.empty(),
                    Optional.empty(),
                    before.language()));
        }
        return left;
    }

    private static String without(String text, Span span) {
        return text.substring(0, span.start()) + text.substring(span.end());
    }
}
