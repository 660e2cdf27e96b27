package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one speaker said or wrote, over all documents of a story.
 *
 * @param id derived from its content
 * @param speaker the speaker's entity id, empty where it is unknown
 * @param speakerText the words that name the speaker, empty string where none do
 * @param via names of the reports that carry it
 * @param kind direct, mixed or indirect
 * @param act what the cue's class says
 * @param text the fullest text, with the document's own characters
 * @param date the day it was said, as far as known
 * @param documents how many documents carry it
 * @param origins how many independent origins stand behind it
 * @param citations the characters that carry it, the reading text's first
 * @param variants other wordings
 */
public record Statement(
        String id,
        Optional<String> speaker,
        String speakerText,
        List<String> via,
        StatementKind kind,
        Act act,
        String text,
        Optional<LocalDate> date,
        int documents,
        int origins,
        List<Citation> citations,
        List<Variant> variants) {
    public Statement {
        via = List.copyOf(via);
        citations = List.copyOf(citations);
        variants = List.copyOf(variants);
    }
}
