package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/** What happened and is to happen, by day. Where lines are left out, the weightiest stay. */
final class TimelineSection {
    private TimelineSection() {}

    static Section of(Report report, Detail detail) {
        EventLine lines = new EventLine(report);
        Set<String> kept = report.events().stream()
                .sorted(Comparator.comparing(Event::origins)
                        .thenComparing(Event::documents)
                        .reversed())
                .limit(detail.many())
                .map(Event::id)
                .collect(Collectors.toSet());
        Map<List<Part>, Map<String, List<Event>>> byDay = new LinkedHashMap<>();
        report.events().stream()
                .filter(event -> kept.contains(event.id()))
                .forEach(event -> byDay.computeIfAbsent(Days.parts(event.date()), day -> new LinkedHashMap<>())
                        .computeIfAbsent(event.headline(), words -> new ArrayList<>())
                        .add(event));
        return new Section(
                "timeline",
                "Timeline",
                false,
                byDay.entrySet().stream()
                        .map(day -> new Section.Group(
                                day.getKey(),
                                day.getValue().values().stream()
                                        .map(lines::together)
                                        .toList()))
                        .toList(),
                lines.note(report.events().stream()
                        .filter(event -> kept.contains(event.id()))
                        .toList()),
                report.events().size() - kept.size());
    }
}
