package org.sitrep.engine.link.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where every document stands after the steps so far. Not safe for use by several threads. */
public final class StoryLedger implements Consumer<StoryStep> {
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, List<String>> documentsOf = new HashMap<>();

    /** Takes the next step. */
    @Override
    public void accept(StoryStep step) {
        if (step.kind() == StoryStep.Kind.MERGE) {
            List<String> all = documentsOf.remove(step.from().orElseThrow());
            all.forEach(document -> storyOf.put(document, step.story()));
            documentsOf
                    .computeIfAbsent(step.story(), story -> new ArrayList<>())
                    .addAll(all);
            return;
        }
        if (step.kind() == StoryStep.Kind.CLOSE) {
            documentsOf.remove(step.story());
            return;
        }
        step.from().ifPresent(from -> documentsOf.get(from).removeAll(step.documents()));
        step.documents().forEach(document -> storyOf.put(document, step.story()));
        documentsOf.computeIfAbsent(step.story(), story -> new ArrayList<>()).addAll(step.documents());
    }

    /** The id of the story that a document belongs to, as of the last step. */
    public Optional<String> story(String document) {
        return Optional.ofNullable(storyOf.get(document));
    }
}
