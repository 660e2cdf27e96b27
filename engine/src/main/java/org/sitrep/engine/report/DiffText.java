package org.sitrep.engine.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.ReportDiff.Change;
import org.sitrep.engine.report.ReportDiff.Kind;

/** The changes between two reports as Markdown. */
final class DiffText {
    private static final int MOST_PASSAGES = 4;

    private DiffText() {}

    static String of(ReportDiff diff) {
        if (diff.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("# What changed\n");
        section("Documents", diff.sources().stream().map(Markdown::escape).toList(), out);
        for (Kind kind : Kind.values()) {
            section(
                    capital(lower(kind)),
                    diff.changes().stream()
                            .filter(change -> change.kind() == kind)
                            .map(DiffText::line)
                            .distinct()
                            .toList(),
                    out);
        }
        return out.toString();
    }

    private static void section(String title, List<String> lines, StringBuilder out) {
        if (!lines.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> out.append("- ").append(line).append('\n'));
        }
    }

    private static String line(Change change) {
        String line = capital(change.list()) + ": " + Markdown.escape(change.text());
        if (!change.before().isEmpty()) {
            line += " (" + Markdown.escape(change.before()) + ")";
        }
        line += change.citations().stream()
                .limit(MOST_PASSAGES)
                .map(DiffText::passage)
                .collect(Collectors.joining());
        int more = change.citations().size() - MOST_PASSAGES;
        return more > 0 ? line + " and " + more + (more == 1 ? " passage more" : " passages more") : line;
    }

    private static String passage(Citation citation) {
        return " \\[" + Markdown.escape(citation.document()) + " " + citation.start() + "–" + citation.end() + "\\]";
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
