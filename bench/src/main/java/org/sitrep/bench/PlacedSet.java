package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.story.StoryIndex;
import org.sitrep.engine.link.story.StoryLedger;
import org.sitrep.engine.link.story.StorySettings;
import org.sitrep.engine.model.ReadDocument;

/**
 * Documents whose stories are known, skimmed.
 *
 * @param documents in the order of their ids
 * @param storyOf the known story of each, by id
 */
record PlacedSet(List<ReadDocument> documents, Map<String, String> storyOf) {
    /** Reads a {@link StorySet}; the language analysis is not needed. */
    static PlacedSet read(String path, Pipeline pipeline) throws IOException {
        List<ReadDocument> documents = new ArrayList<>();
        Map<String, String> storyOf = new HashMap<>();
        StorySet.read(Path.of(path))
                .stories()
                .forEach((story, all) -> all.forEach(document -> {
                    documents.add(pipeline.skim(document));
                    storyOf.put(document.id(), story);
                }));
        documents.sort(Comparator.comparing(ReadDocument::id));
        return new PlacedSet(documents, storyOf);
    }

    /** The documents without the day that they or their metadata state. */
    PlacedSet withoutDays() {
        return new PlacedSet(documents.stream().map(PlacedSet::withoutDay).toList(), storyOf);
    }

    private static ReadDocument withoutDay(ReadDocument read) {
        return read.with(read.document(), Optional.empty(), read.credits());
    }

    /** At most so many documents of each story, those that come first in an order that a salt decides. */
    PlacedSet thinned(int most, long salt) {
        Map<String, Integer> taken = new HashMap<>();
        List<ReadDocument> left = shuffled(salt).stream()
                .filter(document -> taken.merge(storyOf.get(document.id()), 1, Integer::sum) <= most)
                .sorted(Comparator.comparing(ReadDocument::id))
                .toList();
        return new PlacedSet(left, storyOf);
    }

    /** The documents in an order that the salt alone decides. */
    List<ReadDocument> shuffled(long salt) {
        List<ReadDocument> order = new ArrayList<>(documents);
        Collections.shuffle(order, new Random(salt));
        return order;
    }

    /**
     * How well a new index places the documents.
     *
     * @param arrival each as it is told on its arrival
     * @param end each where it stands when all have arrived
     */
    record Scores(StoryScore arrival, StoryScore end) {}

    Scores scores(long salt) {
        return scores(salt, StorySettings.DEFAULT);
    }

    Scores scores(long salt, StorySettings settings) {
        StoryLedger ledger = new StoryLedger();
        StoryIndex index = new StoryIndex(ledger, settings);
        Map<String, String> arrival = new LinkedHashMap<>();
        shuffled(salt).forEach(document -> arrival.put(document.id(), index.place(document)));
        Map<String, String> end = new LinkedHashMap<>();
        arrival.keySet().forEach(id -> end.put(id, ledger.story(id).orElseThrow()));
        return new Scores(StoryScore.of(storyOf, arrival), StoryScore.of(storyOf, end));
    }
}
