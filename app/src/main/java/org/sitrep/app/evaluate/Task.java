package org.sitrep.app.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.app.evaluate.score.EventsScorer;
import org.sitrep.app.evaluate.score.PlacesScorer;
import org.sitrep.app.evaluate.score.Scorer;
import org.sitrep.app.evaluate.score.StatementsScorer;
import org.sitrep.app.evaluate.score.StatusScorer;
import org.sitrep.app.evaluate.score.StoriesScorer;
import org.sitrep.app.evaluate.score.TimesScorer;
import org.sitrep.engine.Pipeline;

/** What can be measured, each with what answers it and what scores the answers. */
public enum Task {
    STATEMENTS,
    TIMES,
    PLACES,
    EVENTS,
    STATUS,
    STORIES;

    /** The task of a name in lower case. */
    public static Optional<Task> of(String name) {
        return Arrays.stream(values()).filter(task -> task.label().equals(name)).findFirst();
    }

    /** Its name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Predictor predictor(Pipeline pipeline) {
        return switch (this) {
            case STATEMENTS -> new StatementsPredictor(pipeline);
            case TIMES -> new TimesPredictor(pipeline);
            case PLACES -> new PlacesPredictor(pipeline);
            case EVENTS -> new EventsPredictor(pipeline);
            case STATUS -> new StatusPredictor(pipeline);
            case STORIES -> new StoriesPredictor(pipeline);
        };
    }

    Scorer scorer() {
        return switch (this) {
            case STATEMENTS -> new StatementsScorer();
            case TIMES -> new TimesScorer();
            case PLACES -> new PlacesScorer();
            case EVENTS -> new EventsScorer();
            case STATUS -> new StatusScorer();
            case STORIES -> new StoriesScorer();
        };
    }
}
