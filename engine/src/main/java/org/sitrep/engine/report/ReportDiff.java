package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Statement;

/**
 * What a later report has that an earlier one has not, in the later one's order, and then what it has no more. Items are
 * one where their ids are.
 */
public record ReportDiff(List<Change> changes) {
    public ReportDiff {
        changes = List.copyOf(changes);
    }

    /** What became of an item. */
    public enum Kind {
        NEW,
        /** Its status, day, state or words are others. */
        CHANGED,
        /** More documents or origins stand behind it. */
        STRENGTHENED,
        WITHDRAWN
    }

    /**
     * One change.
     *
     * @param text the item's words, and what they were before where they changed
     * @param citations what carries it, in the report that has it
     */
    public record Change(Kind kind, String list, String id, String text, List<Citation> citations) {
        public Change {
            citations = List.copyOf(citations);
        }
    }

    /** An item of either report. */
    private record Item(String list, String text, int documents, int origins, List<Citation> citations) {}

    public static ReportDiff between(Report earlier, Report later) {
        Map<String, Item> before = items(earlier);
        Map<String, Item> after = items(later);
        List<Change> changes = new ArrayList<>();
        after.forEach((id, item) -> {
            Item old = before.get(id);
            if (old == null) {
                changes.add(new Change(Kind.NEW, item.list(), id, item.text(), item.citations()));
            } else if (!old.text().equals(item.text())) {
                changes.add(new Change(
                        Kind.CHANGED, item.list(), id, item.text() + " | before: " + old.text(), item.citations()));
            } else if (item.documents() > old.documents() || item.origins() > old.origins()) {
                String more = item.text() + " | documents " + old.documents() + " to " + item.documents() + ", origins "
                        + old.origins() + " to " + item.origins();
                changes.add(new Change(Kind.STRENGTHENED, item.list(), id, more, item.citations()));
            }
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(Kind.WITHDRAWN, item.list(), id, item.text(), item.citations()));
            }
        });
        return new ReportDiff(changes);
    }

    private static Map<String, Item> items(Report report) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Posture posture : report.posture()) {
            String text = posture.subject() + ": " + posture.state()
                    + posture.since().map(day -> ", since " + day).orElse("");
            items.put(posture.id(), new Item("posture", text, 0, 0, posture.citations()));
        }
        for (Event event : report.events()) {
            String day = event.date().value().map(value -> ", " + value).orElse("");
            String text = event.headline() + " (" + event.status().name().toLowerCase(Locale.ROOT) + day + ")";
            items.put(event.id(), new Item("events", text, event.documents(), event.origins(), event.citations()));
        }
        for (Statement statement : report.statements()) {
            String text = statement.speakerText() + ": " + statement.text();
            items.put(
                    statement.id(),
                    new Item("statements", text, statement.documents(), statement.origins(), statement.citations()));
        }
        report.figures()
                .forEach(
                        figure -> items.put(figure.id(), new Item("figures", figure.what(), 0, 0, figure.citations())));
        report.differences()
                .forEach(difference -> items.put(
                        difference.id(),
                        new Item(
                                "differences",
                                difference.about(),
                                0,
                                0,
                                difference.sides().get(0).citations())));
        return items;
    }

    /** As Markdown, by kind of change; empty where nothing changed. */
    public String print() {
        StringBuilder out = new StringBuilder();
        for (Kind kind : Kind.values()) {
            List<Change> ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
                out.append(out.length() == 0 ? "" : "\n")
                        .append("## ")
                        .append(name)
                        .append("\n\n");
                ofKind.forEach(change -> print(change, out));
            }
        }
        return out.toString();
    }

    private static void print(Change change, StringBuilder out) {
        out.append("- ").append(change.list()).append(": ").append(Markdown.escape(change.text()));
        for (Citation citation : change.citations()) {
            out.append(" \\[").append(Markdown.escape(citation.document()));
            out.append(' ')
                    .append(citation.start())
                    .append('–')
                    .append(citation.end())
                    .append("\\]");
        }
        out.append('\n');
    }
}
