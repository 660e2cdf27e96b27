package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.Citation;

/**
 * What a later report has that an earlier one has not, in the later one's order, and then what it has no more.
 *
 * <p>Items are one where their ids are. An item whose id is gone lives on in the new item of its list that rests on one of
 * its passages: a line that a later article made fuller is no withdrawn one.
 */
public record ReportDiff(List<Change> changes) {
    public ReportDiff {
        changes = List.copyOf(changes);
    }

    /** What became of an item. */
    public enum Kind {
        NEW,
        /** Its status or state has moved on: what was planned has occurred. */
        SUPERSEDED,
        /** Another origin stands behind it. */
        STRENGTHENED,
        /** Its words or its day are others. */
        CHANGED,
        WITHDRAWN
    }

    /**
     * One change.
     *
     * @param id the item's id in the later report; in the earlier one where it is withdrawn
     * @param text the item's words
     * @param before what was otherwise, empty where it is new or withdrawn
     * @param citations what carries it, in the report that has it
     */
    public record Change(Kind kind, String list, String id, String text, String before, List<Citation> citations) {
        public Change {
            citations = List.copyOf(citations);
        }
    }

    public static ReportDiff between(Report earlier, Report later) {
        Map<String, DiffItem> before = DiffItem.of(earlier);
        Map<String, DiffItem> after = DiffItem.of(later);
        Map<String, DiffItem> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        Map<String, Set<Citation>> carried = new TreeMap<>();
        after.values()
                .forEach(item -> carried.computeIfAbsent(item.list(), list -> new HashSet<>())
                        .addAll(item.citations()));
        List<Change> changes = new ArrayList<>();
        after.forEach((id, item) -> {
            Optional<DiffItem> old = Optional.ofNullable(before.get(id))
                    .or(() -> gone.values().stream()
                            .filter(other -> other.sharesPassage(item))
                            .findFirst());
            change(old, item).ifPresent(changes::add);
        });
        gone.values().stream()
                .filter(item ->
                        item.citations().stream().noneMatch(carried.getOrDefault(item.list(), Set.of())::contains))
                .forEach(item -> changes.add(
                        new Change(Kind.WITHDRAWN, item.list(), item.id(), item.print(), "", item.citations())));
        return new ReportDiff(changes);
    }

    private static Optional<Change> change(Optional<DiffItem> earlier, DiffItem item) {
        if (earlier.isEmpty()) {
            return Optional.of(new Change(Kind.NEW, item.list(), item.id(), item.print(), "", item.citations()));
        }
        DiffItem old = earlier.get();
        Optional<Kind> kind = Optional.empty();
        String before = old.print();
        if (!old.state().equals(item.state())) {
            kind = Optional.of(Kind.SUPERSEDED);
        } else if (item.origins() > old.origins()) {
            kind = Optional.of(Kind.STRENGTHENED);
            before = old.origins() + (old.origins() == 1 ? " origin" : " origins") + ", now " + item.origins();
        } else if (!old.print().equals(item.print())) {
            kind = Optional.of(Kind.CHANGED);
        }
        String words = before;
        return kind.map(what -> new Change(what, item.list(), item.id(), item.print(), words, item.citations()));
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
        if (!change.before().isEmpty()) {
            out.append(" (before: ").append(Markdown.escape(change.before())).append(')');
        }
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
