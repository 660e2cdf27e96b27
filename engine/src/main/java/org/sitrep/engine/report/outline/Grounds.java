package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.link.DayWords;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.CitationChecker;
import org.sitrep.engine.report.Claim;
import org.sitrep.engine.report.Report;

/**
 * Chooses the passages that a line shows: those without which its words would not be carried, then one of each further
 * document. The others stand in the JSON form.
 */
final class Grounds {
    /** A passage of a further document is shown where it has so many words in common with what is told already. */
    private static final int ALIKE = 2;

    private final CitationChecker checker;
    private final int most;

    /** Lines of a figure over time, whose every step has its own passage. */
    private final Set<String> series;

    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, LocalDate> days;

    /**
     * Grounds for the lines of a report.
     *
     * @param most how many passages a line shows, where fewer are enough to carry it
     */
    Grounds(Report report, int most) {
        this.checker = new CitationChecker(report.entities());
        this.most = most;
        this.days = report.days();
        report.events().forEach(event -> events.put(event.id(), event));
        this.series = report.series().stream().map(Series::id).collect(Collectors.toSet());
    }

    Section of(Section section) {
        List<Section.Group> groups = section.groups().stream()
                .map(group -> new Section.Group(
                        group.heading(),
                        group.lines().stream()
                                .map(line -> of(line, group.heading()))
                                .toList()))
                .toList();
        return new Section(
                section.id(), section.title(), section.numbered(), groups, section.note(), section.leftOut());
    }

    private Line of(Line line, List<Part> heading) {
        if (series.contains(line.id())) {
            return line;
        }
        String words = Stream.of(heading, line.label(), line.parts())
                .flatMap(List::stream)
                .filter(part -> part.kind() == Part.Kind.TEXT || part.kind() == Part.Kind.STRONG)
                .map(Part::text)
                .collect(Collectors.joining(" \n "));
        return line.citing(of(words, line.citations(), day(line)))
                .with(line.below().stream().map(below -> of(below, List.of())).toList());
    }

    /** The passage that tells the day of a deed, where the one that its words are from does not. */
    private Optional<Citation> day(Line line) {
        return Optional.ofNullable(events.get(line.id()))
                .flatMap(event -> event.date().oneDay())
                .filter(day ->
                        !line.citations().isEmpty() && !tells(line.citations().get(0), day))
                .flatMap(day -> line.citations().stream()
                        .filter(citation -> tells(citation, day))
                        .findFirst());
    }

    private boolean tells(Citation citation, LocalDate day) {
        return DayWords.carry(citation.text(), day, Optional.ofNullable(days.get(citation.document())));
    }

    private List<Citation> of(String words, List<Citation> citations, Optional<Citation> day) {
        if (citations.size() <= 1 || most == Integer.MAX_VALUE) {
            return citations;
        }
        List<Citation> widest = citations.stream()
                .distinct()
                .filter(inner -> citations.stream().noneMatch(outer -> holds(outer, inner)))
                .toList();
        List<Citation> kept = new ArrayList<>();
        int missing = Integer.MAX_VALUE;
        for (Citation citation : widest) {
            List<Citation> with = new ArrayList<>(kept);
            with.add(citation);
            int left = checker.unsupported(new Claim("", words, with)).size();
            if (left < missing) {
                kept.add(citation);
                missing = left;
            }
        }
        day.filter(told -> kept.stream().noneMatch(other -> other.equals(told) || holds(other, told)))
                .ifPresent(kept::add);
        Set<String> documents = new HashSet<>();
        kept.forEach(citation -> documents.add(citation.document()));
        String told = kept.stream().map(Citation::text).collect(Collectors.joining(" ", words + " ", ""));
        for (Citation citation : widest) {
            if (kept.size() < most
                    && Wording.common(told, citation.text()) >= ALIKE
                    && documents.add(citation.document())) {
                kept.add(citation);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean holds(Citation outer, Citation inner) {
        return !outer.equals(inner)
                && outer.document().equals(inner.document())
                && outer.start() <= inner.start()
                && inner.end() <= outer.end();
    }
}
