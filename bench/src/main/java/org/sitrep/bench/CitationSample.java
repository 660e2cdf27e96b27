package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.outline.Line;
import org.sitrep.engine.report.outline.Outline;
import org.sitrep.engine.report.outline.OutlineOptions;
import org.sitrep.engine.report.outline.Part;
import org.sitrep.engine.report.outline.Section;

/**
 * Draws citations of a standard report for a person to check: a line, and a passage that is to carry it. The draw is over
 * all pairs of a line and a passage that the report shows, in the order of a hash of both and of a salt, so that it is
 * the same every time and favours no section, and another salt draws others.
 *
 * <p>Usage: {@code CitationSample REPORT.json [HOW_MANY [SALT]]}; 40 and no salt if not said.
 */
public final class CitationSample {
    private record Pair(String section, String line, String counts, Citation citation) {
        String order(String salt) {
            return ContentId.of("c", salt, line, citation.document(), String.valueOf(citation.start()));
        }
    }

    private CitationSample() {}

    public static void main(String[] arguments) throws IOException {
        Report report = JsonReport.read(Files.readString(Path.of(arguments[0])));
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        String salt = arguments.length > 2 ? arguments[2] : "";
        List<Pair> pairs = new ArrayList<>();
        for (Section section : Outline.of(report, OutlineOptions.standard()).sections()) {
            for (Section.Group group : section.groups()) {
                group.lines().forEach(line -> add(section, words(group.heading()), line, pairs));
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.order(salt)));
        int number = 0;
        for (Pair pair : pairs.subList(0, Math.min(many, pairs.size()))) {
            number++;
            System.out.println(number + ". " + pair.section() + " | " + pair.line() + " (" + pair.counts() + ")");
            System.out.println(
                    "   " + pair.citation().document() + " " + pair.citation().start() + "–"
                            + pair.citation().end() + ": " + pair.citation().text());
        }
        System.out.println(pairs.size() + " pairs of a line and a passage");
    }

    private static void add(Section section, String heading, Line line, List<Pair> pairs) {
        String words = Stream.of(heading, words(line.label()), words(line.parts()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
        line.citations().forEach(citation -> pairs.add(new Pair(section.id(), words, line.counts(), citation)));
        line.below().forEach(below -> add(section, words, below, pairs));
    }

    private static String words(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
