package org.sitrep.engine.read.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * Says how far a deed has come, from the words around it.
 *
 * <p>The deed's own negation, modals and adverbs come first; then every word that governs it, up the dependency tree.
 * Of several, the one that leaves most open wins, for a false "occurred" is the worst error: a condition before a
 * denial, a denial before a forecast, a forecast before a demand, a demand before a plan. Safe for use by threads.
 */
public final class StatusReader {
    private static final List<Status> BY_CAUTION = List.of(
            Status.CONDITIONAL, Status.DENIED, Status.PREDICTED, Status.DEMANDED, Status.PLANNED, Status.ONGOING);

    private final StatusCues cues;
    private final WordClasses classes;

    private StatusReader(StatusCues cues, WordClasses classes) {
        this.cues = cues;
        this.classes = classes;
    }

    public static StatusReader load() {
        return new StatusReader(StatusCues.load(), WordClasses.load());
    }

    /** The status of the deed that a token names. */
    public Status status(Sentence sentence, Token trigger) {
        return judge(sentence, trigger).status();
    }

    /** How certainly the deed that a token names happened: from -3, certainly not, over 0, open, to 3, certainly. */
    public double factuality(Sentence sentence, Token trigger) {
        return judge(sentence, trigger).factuality();
    }

    Judgement judge(Sentence sentence, Token trigger) {
        StatusClimb climb = new StatusClimb(sentence, cues, classes);
        climb.climb(trigger);
        Map<Status, StatusClimb.Source> found = climb.found();
        Status status =
                BY_CAUTION.stream().filter(found::containsKey).findFirst().orElse(Status.OCCURRED);
        return new Judgement(
                status,
                factuality(status, found.getOrDefault(status, StatusClimb.Source.OWN)),
                status == Status.ONGOING ? Optional.empty() : climb.governor());
    }

    /**
     * What readers take a status for, on the average. A word of the deed's own clause binds it more than one far above
     * it, and plans that news report mostly come true.
     */
    private static double factuality(Status status, StatusClimb.Source source) {
        boolean own = source == StatusClimb.Source.OWN;
        return switch (status) {
            case OCCURRED -> 3;
            case ONGOING -> 2.7;
            case PLANNED -> 2.2;
            case PREDICTED -> own ? 1.4 : 1.8;
            case DEMANDED -> 1.8;
            case CONDITIONAL -> 1;
            case DENIED -> own ? -2 : 0.6;
        };
    }
}
