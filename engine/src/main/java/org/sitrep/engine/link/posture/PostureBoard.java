package org.sitrep.engine.link.posture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountReader;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;

/**
 * Keeps the state of what a desk watches: missions, advice, evacuations, deployments, sanctions, talks and borders.
 *
 * <p>A state is set by a deed that is done, under way or decided, never by one that is only predicted, demanded or
 * conditional. Among states, that of the later deed holds, whenever it was reported.
 */
public final class PostureBoard {
    private static final double LEAST_WEIGHT = 0.5;
    private static final int CITATIONS = 4;
    private static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.day().orElse(LocalDate.MIN))
            .thenComparingInt(Sighting::rank)
            .thenComparing(sighting -> sighting.account().document().id())
            .thenComparing(sighting -> sighting.account().mention().trigger());

    /** Aspects of which a row says nothing without the country whose it is. */
    private static final Set<Aspect> OWNED =
            EnumSet.of(Aspect.MISSION, Aspect.ADVISORY, Aspect.DEPLOYMENT, Aspect.SANCTIONS, Aspect.BORDER);

    private final PostureRules rules = new PostureRules();
    private final AccountReader accounts = new AccountReader();

    /** The rows, by aspect, those of most reports first. */
    public List<Posture> of(Evidence evidence, List<Event> events) {
        Countries countries = new Countries(evidence);
        SubjectFinder subjects = new SubjectFinder(countries);
        NamedCitations cited = new NamedCitations(evidence, countries);
        List<Sighting> sightings = new ArrayList<>();
        for (Account account : accounts.read(evidence)) {
            sighting(account, subjects).ifPresent(sightings::add);
        }
        Map<Subject, List<Sighting>> rows = new LinkedHashMap<>();
        for (Sighting sighting : settle(sightings)) {
            rows.computeIfAbsent(sighting.subject(), missing -> new ArrayList<>())
                    .add(sighting);
        }
        return rows.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Subject, List<Sighting>> row) ->
                                row.getKey().aspect())
                        .thenComparingInt(row -> -row.getValue().size())
                        .thenComparing(row -> subjects.text(row.getKey())))
                .map(row -> row(subjects.text(row.getKey()), row.getKey(), row.getValue(), cited))
                .toList();
    }

    private Optional<Sighting> sighting(Account account, SubjectFinder subjects) {
        if (account.mention().weight() < LEAST_WEIGHT) {
            return Optional.empty();
        }
        return rules.match(account)
                .flatMap(match -> match.rule()
                        .state(account.status())
                        .flatMap(state -> subjects.find(account, match)
                                .map(subject -> new Sighting(
                                        subject,
                                        state,
                                        DetailFinder.find(account, match.rule()),
                                        rank(match.rule(), account),
                                        account))));
    }

    /** Done before under way before planned, then by the order of the rules. */
    private static int rank(PostureRule rule, Account account) {
        int progress = switch (account.status()) {
            case OCCURRED, DENIED -> 2;
            case ONGOING -> 1;
            default -> 0;
        };
        return progress * 100 + rule.rank();
    }

    /** Gives accounts that do not say whose or where to the one subject of the story that they can mean. */
    private static List<Sighting> settle(List<Sighting> sightings) {
        Set<Subject> known = new LinkedHashSet<>();
        sightings.forEach(sighting -> known.add(sighting.subject()));
        List<Sighting> settled = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Subject subject = sighting.subject();
            int most = known.stream()
                    .filter(subject::agrees)
                    .mapToInt(Subject::known)
                    .max()
                    .orElse(0);
            List<Subject> fuller = known.stream()
                    .filter(other -> other.known() == most && subject.agrees(other))
                    .toList();
            boolean nobodys = subject.owner().isEmpty() && OWNED.contains(subject.aspect());
            if (most > subject.known() && fuller.size() == 1) {
                settled.add(sighting.of(fuller.get(0)));
            } else if (!nobodys) {
                settled.add(sighting);
            }
        }
        return settled;
    }

    private static Posture row(String text, Subject subject, List<Sighting> sightings, NamedCitations cited) {
        sightings.sort(ORDER);
        List<List<Sighting>> steps = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Optional<List<Sighting>> same = sameStep(steps, sighting);
            if (same.isPresent()) {
                same.get().add(sighting);
            } else {
                steps.add(new ArrayList<>(List.of(sighting)));
            }
        }
        List<PostureStep> history =
                steps.stream().map(told -> step(subject, told, cited)).toList();
        PostureStep now = history.get(history.size() - 1);
        return new Posture(
                ContentId.of(
                        "p",
                        subject.aspect().name(),
                        subject.noun(),
                        subject.owner().orElse(""),
                        subject.place().orElse(""),
                        String.join(" ", subject.parties())),
                text,
                subject.aspect(),
                now.state(),
                now.date(),
                history,
                now.citations());
    }

    /**
     * The step that a sighting belongs to: the last one where it tells the same state, and any earlier one of that state
     * where it gives no day of its own, since a later report of a deed is no second deed.
     */
    private static Optional<List<Sighting>> sameStep(List<List<Sighting>> steps, Sighting sighting) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            List<Sighting> step = steps.get(at);
            boolean same = step.get(0).state().equals(sighting.state());
            if (same && (at == steps.size() - 1 || !sighting.givesDay())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static PostureStep step(Subject subject, List<Sighting> told, NamedCitations cited) {
        String detail = told.stream()
                .map(Sighting::detail)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        Optional<LocalDate> day =
                told.stream().flatMap(sighting -> sighting.day().stream()).findFirst();
        return new PostureStep(told.get(0).state() + detail, day, cited.of(subject, told, CITATIONS));
    }
}
