package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Story;

/**
 * Prints what a person has to judge: every difference that the reports on some stories show, and every merge of two
 * documents' accounts of a deed, each with the sentences that it rests on.
 *
 * <p>Usage: {@code DifferenceBench NUMBER SALT PATH...}, each path a {@link StorySet}, of which so many stories are drawn: the
 * first in the order of a digest of salt and name, so that every run draws the same and another salt draws others; "" is
 * a salt too.
 */
public final class DifferenceBench {
    private static final int AROUND = 160;

    private final Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
    private final Map<String, Integer> counts = new TreeMap<>();

    private DifferenceBench() {}

    public static void main(String[] arguments) throws IOException {
        DifferenceBench bench = new DifferenceBench();
        int number = Integer.parseInt(arguments[0]);
        String salt = arguments[1];
        for (String path : List.of(arguments).subList(2, arguments.length)) {
            Map<String, List<Document>> stories = StorySet.read(Path.of(path)).stories();
            stories.keySet().stream()
                    .sorted(Comparator.comparing((String name) -> ContentId.of("story", salt + name))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(number)
                    .forEach(name -> bench.print(name, stories.get(name)));
        }
        bench.counts.forEach((what, count) -> System.out.printf(Locale.ROOT, "%s=%d%n", what, count));
    }

    private void print(String name, List<Document> documents) {
        Map<String, Document> byId = new TreeMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Findings findings = pipeline.assemble(
                new Story(name, documents.stream().map(pipeline::read).toList()));
        System.out.printf("== %s: %d documents%n", name, documents.size());
        for (Difference difference : findings.differences()) {
            String kind = difference.kind().name().toLowerCase(Locale.ROOT);
            counts.merge("difference." + kind, 1, Integer::sum);
            System.out.printf("difference %s %s: %s%n", difference.id(), kind, difference.about());
            for (Difference.Side side : difference.sides()) {
                System.out.printf("  side: %s%n", side.text());
                side.citations().forEach(citation -> print(byId, citation));
            }
        }
        for (Event event : findings.events()) {
            if (event.documents() > 1) {
                counts.merge("merged", 1, Integer::sum);
                System.out.printf("merged %s %s %s: %s%n", event.id(), event.type(), event.status(), event.headline());
                List<Citation> others = new ArrayList<>(event.citations());
                others.forEach(
                        citation -> System.out.printf("  %s: %s%n", citation.document(), oneLine(citation.text())));
                event.why().stream().map(Reason::text).forEach(why -> System.out.printf("  why: %s%n", why));
            }
        }
    }

    /** The cited words between what stands before and behind them. */
    private static void print(Map<String, Document> byId, Citation citation) {
        String text = byId.get(citation.document()).text();
        int start = text.offsetByCodePoints(0, citation.start());
        int end = text.offsetByCodePoints(0, citation.end());
        System.out.printf(
                "    %s %d: %s[%s]%s%n",
                citation.document(),
                citation.start(),
                oneLine(text.substring(Math.max(0, start - AROUND), start)),
                oneLine(text.substring(start, end)),
                oneLine(text.substring(end, Math.min(text.length(), end + AROUND))));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
