package org.sitrep.app.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.model.Story;

/** Puts documents into stories. */
public final class Stories {
    private static final Comparator<ReadDocument> CANONICAL = Comparator.comparing((ReadDocument read) ->
                    read.statedDate().map(StatedDate::value).orElse(LocalDate.MAX))
            .thenComparing(ReadDocument::id);

    private Stories() {}

    /** The stories of documents that are placed by stated day and then id, so that the order of paths is all one. */
    public static List<Story> inCanonicalOrder(List<ReadDocument> documents, Pipeline pipeline) {
        Map<String, List<ReadDocument>> byStory = new LinkedHashMap<>();
        List<ReadDocument> ordered = documents.stream().sorted(CANONICAL).toList();
        pipeline.placeAll(ordered);
        ordered.forEach(document -> byStory.computeIfAbsent(pipeline.story(document.id()), id -> new ArrayList<>())
                .add(document));
        return pipeline.regroup(byStory).entrySet().stream()
                .map(story -> new Story(story.getKey(), story.getValue()))
                .toList();
    }
}
