package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Coverage;
import org.sitrep.engine.report.Report;

/**
 * How much a deed matters on a timeline: one product of what a reader would name. How much the documents say of its day;
 * whether it was done, and whether its day is told; how much of what is told of that day its words hold; how early a
 * document comes to it, and how many do; how large its story is; whether its words can stand alone.
 */
final class Weights {
    private static final Map<Status, Double> STATUS = Map.of(
            Status.OCCURRED, 1.0,
            Status.ONGOING, 0.9,
            Status.PLANNED, 0.5,
            Status.DENIED, 0.5,
            Status.DEMANDED, 0.35,
            Status.PREDICTED, 0.3,
            Status.CONDITIONAL, 0.2);

    private static final Map<Basis, Double> BASIS =
            Map.of(Basis.STATED, 1.3, Basis.RESOLVED, 1.0, Basis.INFERRED, 0.75, Basis.UNKNOWN, 0.3);

    /** So many documents after a day are few: what share of them names the day says little. */
    private static final double FEW = 25;

    /** How much the share of later documents that name a day outweighs that many of its own time do. */
    private static final double LATER = 12;

    /** Characters after which a document's words weigh about two thirds of its first ones: news tells the chief thing first. */
    private static final double LEAD = 1500;

    /** A story of a tenth of the largest one's documents weighs three quarters: what is split was often one crisis. */
    private static final double STORY = 0.12;

    private static final Set<EventType> VERBAL =
            EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    private static final double SAID = 0.7;

    /** What is told as somebody's words leads a report before what is not only where it weighs so much more. */
    private static final double REPORTED = 0.8;

    private final Map<LocalDate, Double> days = new TreeMap<>();
    private final Map<String, Integer> stories = new TreeMap<>();
    private final Map<Deed.When, Map<String, Integer>> told = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final int largest;

    /** How many documents have a word in their title or first words: what the whole is about. */
    private final Map<String, Integer> theme = new HashMap<>();

    Weights(Report report, Collection<Deed> deeds) {
        int after = 0;
        for (int index = report.coverage().size() - 1; index >= 0; index--) {
            Coverage day = report.coverage().get(index);
            days.put(day.day(), day(day, after));
            after += day.published();
        }
        report.documents().stream()
                .flatMap(document -> document.title().stream())
                .flatMap(title -> Wording.words(title).stream())
                .forEach(word -> theme.merge(word, 1, Integer::sum));
        report.stories()
                .forEach(story -> stories.put(story.id(), story.documents().size()));
        largest = stories.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (Deed deed : deeds) {
            Map<String, Integer> day = told.computeIfAbsent(deed.when(), when -> new HashMap<>());
            deed.events().stream()
                    .flatMap(event -> event.citations().stream())
                    .flatMap(citation -> Wording.words(citation.text()).stream())
                    .distinct()
                    .forEach(word -> day.merge(word, 1, Integer::sum));
        }
        told.values().forEach(day -> day.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    }

    private static double day(Coverage day, int after) {
        double known = FEW / (after + FEW);
        double share = (day.later() + day.published() * known) / (after + FEW);
        return (1 + Math.log(1.0 + day.published() + day.later())) * (1 + LATER * share);
    }

    /**
     * For a timeline: the day squared, so that a turn of the story outweighs what merely was well told; and what was done before
     * what was only said.
     */
    double onTimeline(Deed deed) {
        return told(deed)
                * dating(deed)
                * Math.pow(day(deed), 2)
                * Math.sqrt(theme(deed))
                * (VERBAL.contains(deed.first().type()) ? SAID : 1);
    }

    /** For the first lines of a report over many days, which tell its turns: those above all that many tell and all is about. */
    double amongTurns(Deed deed) {
        return onTimeline(deed)
                * Math.sqrt(theme(deed))
                * support(deed)
                * (Wording.tellsSpeech(deed.headline()) ? REPORTED : 1);
    }

    /** For the first lines of a report, which have to be new rather than turns: the news of a day seldom says which day it is. */
    double amongFirst(Deed deed) {
        return told(deed) * Math.cbrt(dating(deed)) * Math.sqrt(day(deed)) * weight(deed) * theme(deed);
    }

    /** What the engine makes of the deed itself: background, mere words and talk weigh little. */
    private static double weight(Deed deed) {
        return deed.events().stream().mapToDouble(Event::weight).max().orElse(0);
    }

    private double day(Deed deed) {
        return deed.when().day().map(day -> days.getOrDefault(day, 1.0)).orElse(0.7);
    }

    private double told(Deed deed) {
        Event first = deed.first();
        double done = deed.events().stream()
                .map(Event::status)
                .mapToDouble(STATUS::get)
                .max()
                .orElse(0);
        int start = first.citations().isEmpty() ? 0 : first.citations().get(0).start();
        double lead = 0.4 + 0.6 / (1 + start / LEAD);
        double story = Math.pow(stories.getOrDefault(first.story(), 1) / (double) largest, STORY);
        return done * centrality(deed) * lead * support(deed) * story * Wording.weight(deed.headline());
    }

    private static double support(Deed deed) {
        return 1 + 0.2 * (Math.log(Math.max(1, deed.documents())) + Math.log(Math.max(1, deed.origins())));
    }

    /** How much of its words is what the documents begin with; a word that one document has says nothing. */
    private double theme(Deed deed) {
        Set<String> own = Wording.words(deed.headline());
        double shared = own.stream()
                .mapToDouble(word -> Math.log(theme.getOrDefault(word, 1)))
                .sum();
        return 1 + shared / (own.size() + 3);
    }

    /** How well its day is told. */
    private static double dating(Deed deed) {
        boolean exact = deed.first().date().precision() == Precision.DAY
                && deed.when().end().isEmpty();
        return BASIS.get(deed.first().date().basis()) * (exact ? 1 : 0.5);
    }

    /** How much of what is told of its day, and not of every day, the words of a deed hold. */
    private double centrality(Deed deed) {
        Map<String, Integer> day = told.get(deed.when());
        Set<String> own = Wording.words(deed.headline());
        double shared = 0;
        for (String word : own) {
            int times = day.getOrDefault(word, 1);
            if (times > 1) {
                shared += Math.log(times) * Math.log(1 + told.size() / (double) spread.get(word));
            }
        }
        return 1 + shared / (own.size() + 3);
    }
}
