package org.sitrep.engine.report.outline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;

/**
 * The passages that an outline cites, numbered: 2:3 is the third passage of the second document, counted in the order of
 * its text.
 */
public final class Passages {
    /** A cited passage with its number. */
    public record Passage(int document, int number, Citation citation) {
        /** As it is printed: "2:3". */
        public String mark() {
            return document + ":" + number;
        }

        /** As it is linked to: "c2-3". */
        public String anchor() {
            return "c" + document + "-" + number;
        }
    }

    private final Map<Citation, Passage> passages = new LinkedHashMap<>();

    private Passages() {}

    public static Passages of(Report report, Outline outline) {
        Map<String, TreeSet<Citation>> byDocument = new TreeMap<>();
        outline.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.citations().stream())
                .forEach(citation -> byDocument
                        .computeIfAbsent(citation.document(), id -> new TreeSet<>())
                        .add(citation));
        Passages numbered = new Passages();
        int document = 0;
        for (Report.ReportedDocument reported : report.documents()) {
            document++;
            int number = 0;
            for (Citation citation : byDocument.getOrDefault(reported.id(), new TreeSet<>())) {
                number++;
                numbered.passages.put(citation, new Passage(document, number, citation));
            }
        }
        return numbered;
    }

    /** The passages of a line, each once, in the line's order; a passage of an unlisted document has none. */
    public List<Passage> of(Line line) {
        return line.citations().stream()
                .distinct()
                .filter(passages::containsKey)
                .map(passages::get)
                .toList();
    }

    /** All passages, by document and then in the order of its text. */
    public Collection<Passage> all() {
        return List.copyOf(passages.values());
    }
}
