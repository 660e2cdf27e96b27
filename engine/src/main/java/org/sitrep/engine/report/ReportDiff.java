package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.outline.Days;

/**
 * What a later report has that an earlier one has not, the heavier first, and then what it has no more.
 *
 * <p>Items are one where their ids are. An item whose id is gone lives on in the new item of its kind that rests on one of
 * its passages: a line that a later article made fuller is no withdrawn one. Other words for the same passages, and a day
 * that follows only from a document's new day, are no change of their own.
 *
 * @param sources from which report to which, and the documents that came, went or got another day
 * @param changes of the lines
 */
public record ReportDiff(List<String> sources, List<Change> changes) {
    public ReportDiff {
        sources = List.copyOf(sources);
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
     * @param list what kind of item it is: deed, statement ...
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

    /** What changed from one report to another. */
    public static ReportDiff between(Report earlier, Report later) {
        DiffSources sources = new DiffSources(earlier, later);
        Map<String, DiffItem> before = DiffItem.of(earlier);
        Map<String, DiffItem> after = DiffItem.of(later);
        Map<String, DiffItem> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        DiffIndex told = new DiffIndex(before.values());
        DiffIndex lost = new DiffIndex(gone.values());
        DiffIndex living = new DiffIndex(after.values());
        List<Change> changes = new ArrayList<>();
        for (DiffItem item : after.values()) {
            Optional<DiffItem> old = Optional.ofNullable(before.get(item.id()))
                    .or(() -> lost.near(item).filter(item::sharesPassage).findFirst());
            if (old.isPresent()) {
                change(old.get(), item, sources).ifPresent(changes::add);
            } else if (told.near(item).noneMatch(item::isToldBy)) {
                changes.add(of(Kind.NEW, item, ""));
            }
        }
        for (DiffItem item : gone.values()) {
            boolean lives = living.near(item).anyMatch(other -> item.sharesPassage(other) || item.isToldBy(other));
            if (!lives) {
                changes.add(of(Kind.WITHDRAWN, item, sources.gone(item.citations())));
            }
        }
        return new ReportDiff(sources.lines(), changes);
    }

    private static Change of(Kind kind, DiffItem item, String before) {
        return new Change(kind, DiffText.lower(item.list()), item.id(), item.print(), before, item.citations());
    }

    private static Optional<Change> change(DiffItem old, DiffItem item, DiffSources sources) {
        if (item.movedOn(old)) {
            String lost = sources.gone(old.citations());
            boolean renamed = !old.text().equals(item.text());
            return Optional.of(of(
                    lost.isEmpty() ? Kind.SUPERSEDED : Kind.CHANGED,
                    item,
                    "before: " + (renamed ? old.print() : old.standing()) + (lost.isEmpty() ? "" : ", but " + lost)));
        }
        if (item.origins() > old.origins()) {
            return Optional.of(of(Kind.STRENGTHENED, item, item.origins() + " origins, before: " + old.origins()));
        }
        boolean reworded = !old.text().equals(item.text())
                && !(item.list() == DiffItem.Kind.DEED && item.passages().containsAll(old.passages()));
        if (reworded) {
            return Optional.of(of(Kind.CHANGED, item, "before: " + old.print()));
        }
        if (old.day().equals(item.day()) || sources.explains(item.citations())) {
            return Optional.empty();
        }
        return Optional.of(of(Kind.CHANGED, item, "before: " + day(old.day())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::print).orElse("day not known");
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return changes.isEmpty() && sources.isEmpty();
    }

    /** As Markdown, by kind of change; empty where nothing changed. */
    public String print() {
        return DiffText.of(this);
    }
}
