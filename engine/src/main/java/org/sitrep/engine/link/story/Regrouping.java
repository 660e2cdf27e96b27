package org.sitrep.engine.link.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.link.correction.Correction;
import org.sitrep.engine.link.correction.Correction.Kind;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.ReadDocument;

/**
 * Stories as a desk corrects them: first the documents that stand alone are taken out, then the stories of those that
 * belong together become one, so that a document can be moved from one story to another. The same for any order of the
 * corrections.
 */
public final class Regrouping {
    private final Corrections corrections;

    public Regrouping(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * The stories as they should be.
     *
     * @param stories documents by the id of their story
     */
    public Map<String, List<ReadDocument>> of(Map<String, List<ReadDocument>> stories) {
        List<Correction> splits = corrections.of(Kind.SPLIT);
        List<Correction> merges = corrections.of(Kind.MERGE);
        if (splits.isEmpty() && merges.isEmpty()) {
            return stories;
        }
        Map<String, String> storyOf = new LinkedHashMap<>();
        Map<String, ReadDocument> byId = new LinkedHashMap<>();
        stories.forEach((story, documents) -> documents.forEach(document -> {
            storyOf.put(document.id(), story);
            byId.put(document.id(), document);
        }));
        splits.forEach(split -> split(split.words(), storyOf));
        merges.forEach(merge -> merge(merge.words(), storyOf));
        Map<String, List<ReadDocument>> regrouped = new LinkedHashMap<>();
        storyOf.forEach((document, story) ->
                regrouped.computeIfAbsent(story, id -> new ArrayList<>()).add(byId.get(document)));
        return regrouped;
    }

    private static void split(List<String> documents, Map<String, String> storyOf) {
        List<String> there = documents.stream()
                .filter(storyOf::containsKey)
                .distinct()
                .sorted()
                .toList();
        if (there.isEmpty()) {
            return;
        }
        String story = ContentId.of("s", there.toArray(String[]::new));
        there.forEach(document -> storyOf.put(document, story));
    }

    private static void merge(List<String> documents, Map<String, String> storyOf) {
        List<String> stories = documents.stream()
                .filter(storyOf::containsKey)
                .map(storyOf::get)
                .distinct()
                .sorted()
                .toList();
        if (stories.size() > 1) {
            storyOf.replaceAll((document, story) -> stories.contains(story) ? stories.get(0) : story);
        }
    }
}
