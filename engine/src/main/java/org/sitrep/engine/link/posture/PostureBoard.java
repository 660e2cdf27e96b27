package org.sitrep.engine.link.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Countries;
import org.sitrep.engine.link.event.Headline;
import org.sitrep.engine.link.event.Owners;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Status;

/**
 * Keeps the state of what a desk watches: missions, advice, evacuations, deployments, sanctions, talks and borders.
 *
 * <p>A state is set by a deed that is done, under way or decided, never by one that is only predicted, demanded or
 * conditional. Among states, that of the later deed holds, whenever it was reported.
 */
public final class PostureBoard {
    private static final double LEAST_WEIGHT = 0.5;
    private static final int CITATIONS = 4;
    /** Aspects of which a row says nothing without the country whose it is. */
    private static final Set<Aspect> OWNED = EnumSet.of(
            Aspect.MISSION, Aspect.ADVISORY, Aspect.DEPLOYMENT, Aspect.SANCTIONS, Aspect.BORDER, Aspect.RESTRICTION);

    private final PostureRules rules = new PostureRules();

    /** The rows, by aspect, those of most reports first. */
    public List<Posture> of(Evidence evidence, List<Account> accounts) {
        Countries countries = new Countries(evidence);
        SubjectFinder subjects = new SubjectFinder(countries);
        NamedCitations cited = new NamedCitations(evidence, countries);
        List<Sighting> sightings = new ArrayList<>();
        for (Account account : accounts) {
            sightings.addAll(sightings(account, subjects));
        }
        Map<Subject, List<Sighting>> rows = new LinkedHashMap<>();
        for (Sighting sighting : settle(sightings, countries)) {
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

    private List<Sighting> sightings(Account account, SubjectFinder subjects) {
        Optional<PostureRules.Match> match =
                account.mention().weight() < LEAST_WEIGHT ? Optional.empty() : rules.match(account);
        Optional<String> state = match.flatMap(found -> found.rule().state(told(account)));
        if (state.isEmpty()) {
            return List.of();
        }
        PostureRule rule = match.get().rule();
        return subjects.find(account, match.get()).stream()
                .map(subject -> new Sighting(
                        subject, state.get(), DetailFinder.find(account, rule), rank(rule, account), rule, account))
                .toList();
    }

    /** What "remains closed" is closed; only what "is closing" is under way. */
    private static Status told(Account account) {
        boolean going =
                account.trigger().tag().equals("VBG") || account.trigger().isNoun();
        return account.status() == Status.ONGOING && !going ? Status.OCCURRED : account.status();
    }

    /** Done before under way before planned, then by the order of the rules. */
    private static int rank(PostureRule rule, Account account) {
        int progress = switch (told(account)) {
            case OCCURRED, DENIED -> 2;
            case ONGOING -> 1;
            default -> 0;
        };
        return progress * 100 + rule.rank();
    }

    /** Gives accounts that do not say whose or where to the one subject of the story that they can mean. */
    private static List<Sighting> settle(List<Sighting> sightings, Countries countries) {
        Set<Subject> known = new LinkedHashSet<>();
        sightings.forEach(sighting -> known.add(sighting.subject()));
        List<Sighting> settled = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Subject subject = Subject.abroad(sighting.subject(), known)
                    .filter(abroad -> namesOwner(sighting, countries) && !isCalledTheirs(sighting.account()))
                    .orElse(sighting.subject());
            int most = known.stream()
                    .filter(subject::agrees)
                    .mapToInt(Subject::known)
                    .max()
                    .orElse(0);
            List<Subject> fuller = known.stream()
                    .filter(other -> other.known() == most && subject.agrees(other))
                    .toList();
            boolean nobodys = subject.owner().isEmpty() && OWNED.contains(subject.aspect()) && !subject.isNamed();
            if (most > subject.known() && fuller.size() == 1) {
                settled.add(sighting.of(fuller.get(0)));
            } else if (!nobodys) {
                settled.add(sighting.of(subject));
            }
        }
        return settled;
    }

    /** Whether the clause calls a mission by an adjective: "the Kenyan embassy" is Kenya's. */
    private static boolean isCalledTheirs(Account account) {
        return account.sentence().tokensIn(account.mention().clause()).stream()
                .filter(Owners::isMission)
                .anyMatch(mission -> Owners.isAdjective(account.document(), account.sentence(), mission));
    }

    /** Whether the account itself names the country to which its words give the thing. */
    private static boolean namesOwner(Sighting sighting, Countries countries) {
        Account account = sighting.account();
        return sighting.subject()
                .owner()
                .filter(code -> countries.isNamed(account.document(), Headline.words(account), code))
                .isPresent();
    }

    private static Posture row(String text, Subject subject, List<Sighting> sightings, NamedCitations cited) {
        List<Steps.Step> steps = Steps.of(sightings);
        List<List<Citation>> citations =
                cited.of(subject, steps.stream().map(PostureBoard::ordered).toList(), CITATIONS);
        List<PostureStep> history = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Steps.Step step = steps.get(at);
            history.add(new PostureStep(step.state() + detail(step), step.day(), citations.get(at)));
        }
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
                now.citations(),
                steps.stream().map(PostureBoard::why).toList());
    }

    private static String detail(Steps.Step step) {
        return step.told().stream()
                .map(Sighting::detail)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Those that give the detail first, since the state bears it. */
    private static List<Sighting> ordered(Steps.Step step) {
        String detail = detail(step);
        List<Sighting> ordered = new ArrayList<>(step.told());
        ordered.sort(Comparator.comparing(sighting -> !sighting.detail().equals(detail)));
        return ordered;
    }

    private static Reason why(Steps.Step step) {
        Sighting first = step.told().get(0);
        return new Reason(
                first.rule().name(),
                "\u201c" + first.account().trigger().word() + "\u201d in "
                        + first.account().document().id() + ", told as "
                        + first.account().status().name().toLowerCase(Locale.ROOT) + ", sets \u201c" + step.state()
                        + "\u201d; accounts: " + step.told().size() + ".");
    }
}
