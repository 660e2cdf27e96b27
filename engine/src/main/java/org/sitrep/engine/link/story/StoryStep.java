package org.sitrep.engine.link.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of the placement. All steps in order tell where every document stands; see {@link StoryLedger}.
 *
 * @param kind what was done
 * @param story the story that it was done to
 * @param from the story that the documents belonged to before
 * @param documents the ids of the documents that changed their story with it; of a merge those that are still kept
 * @param measure which likeness decided
 * @param score the likeness that decided
 * @param threshold what the likeness was compared with
 */
public record StoryStep(
        Kind kind,
        String story,
        Optional<String> from,
        List<String> documents,
        Measure measure,
        double score,
        double threshold) {
    public StoryStep {
        documents = List.copyOf(documents);
    }

    /** Which likeness of documents was compared. */
    public enum Measure {
        /** By what is rare in all documents: it decides which documents are of one topic. */
        TOPIC,
        /** By what is rare within the topic: it decides which stories the topic consists of. */
        STORY
    }

    /** What may be done to a story. */
    public enum Kind {
        /** A document began a story, since no topic was as like it as the threshold. */
        NEW,
        /** A document joined a story. */
        JOIN,
        /** A story became part of another one, with all its documents, since late evidence ties them together. */
        MERGE,
        /** Documents left a story for a new one, since late evidence tells them apart. */
        SPLIT,
        /** Documents went from one story to another one. */
        MOVE,
        /** A story has had no document for so long that it takes no more. */
        CLOSE
    }

    /** The step in one line: what was done, to which documents, and why. */
    public String line() {
        return "story " + story + ": " + kind.name().toLowerCase(Locale.ROOT)
                + from.map(other -> " from " + other).orElse("")
                + (documents.isEmpty() ? "" : ": " + String.join(" ", documents))
                + "; " + why();
    }

    /** Why the step was taken. */
    public String why() {
        if (kind == Kind.CLOSE) {
            return "no document for long";
        }
        String compared = kind == Kind.NEW || kind == Kind.JOIN ? "the likest documents" : "the two groups";
        return String.format(
                Locale.ROOT,
                "%s reach %.3f by what is rare %s; %.3f is asked of one %s",
                compared,
                score,
                measure == Measure.TOPIC ? "everywhere" : "in their topic",
                threshold,
                measure == Measure.TOPIC ? "topic" : "story");
    }
}
