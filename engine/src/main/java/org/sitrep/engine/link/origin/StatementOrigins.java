package org.sitrep.engine.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.lexicon.OfficialBodies;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;

/**
 * Finds the statements on which several documents rest: words that two of them quote, and speakers whose words several
 * report. Who reports what the same speaker said adds no origin, since both have it from the speaker.
 */
final class StatementOrigins {
    private static final int NAME_WORDS = 6;

    private final OriginDraft draft;
    private final Map<String, ReadDocument> documents;
    private final Identity identity;

    /** An outlet that says something is cited; it makes no statement. */
    private final Set<String> outlets = AgencyNames.kinds().keySet();

    private final Voices voices;
    private final Map<String, Entity> entities = new TreeMap<>();

    StatementOrigins(
            OriginDraft draft, Map<String, ReadDocument> documents, Identity identity, OfficialBodies officials) {
        this.draft = draft;
        this.documents = documents;
        this.identity = identity;
        identity.entities().forEach(entity -> entities.put(entity.id(), entity));
        this.voices = new Voices(documents.values(), identity, officials);
    }

    void find(List<SharedPassage> passages) {
        speakers();
        passages.forEach(this::shared);
    }

    private void shared(SharedPassage passage) {
        ReadDocument first = documents.get(passage.first());
        ReadDocument second = documents.get(passage.second());
        Optional<Entity> speaker = speaker(first, passage.firstSpan()).or(() -> speaker(second, passage.secondSpan()));
        if (!passage.quoted() && speaker.isEmpty()) {
            // Whoever wrote it first, both rest on it: the earlier document stands for it.
            draft.shares(second, passage.secondSpan(), draft.first(first.id()));
            return;
        }
        String origin = speaker.filter(entity -> !isNobody(entity))
                .map(this::origin)
                .orElseGet(() -> draft.origin(Origin.Kind.STATEMENT, opening(first.text(passage.firstSpan()))));
        draft.because(
                origin,
                second.id(),
                "shared-words",
                first.id() + " and " + second.id() + " have " + passage.words() + " words of it in common.");
        draft.rests(first, passage.firstSpan(), origin);
        draft.rests(second, passage.secondSpan(), origin);
        draft.cite(origin, first.cite(passage.firstSpan()));
        draft.cite(origin, second.cite(passage.secondSpan()));
    }

    private record Said(ReadDocument document, Span span) {}

    /** What the same speaker says in several documents rests on that speaker. */
    private void speakers() {
        Map<String, List<Said>> bySpeaker = new TreeMap<>();
        Map<String, Entity> speakers = new TreeMap<>();
        for (ReadDocument document : documents.values()) {
            for (StatementMention statement : document.statements()) {
                if (statement.attitude() || statement.speakerEntity().isEmpty()) {
                    continue;
                }
                id(document, statement)
                        .flatMap(this::entity)
                        .filter(entity -> !outlets.contains(entity.name()) && !isNobody(entity))
                        .ifPresent(entity -> {
                            String voice = voices.key(entity);
                            speakers.putIfAbsent(voice, entity);
                            bySpeaker
                                    .computeIfAbsent(voice, key -> new ArrayList<>())
                                    .add(new Said(document, statement.content().get(0)));
                        });
            }
        }
        bySpeaker.forEach((voice, said) -> {
            TreeSet<String> where = new TreeSet<>();
            said.forEach(one -> where.add(one.document().id()));
            if (where.size() > 1 || isPublisher(speakers.get(voice))) {
                rest(origin(speakers.get(voice)), said);
            }
        });
    }

    /** Whether nobody in particular speaks: officials here and officials there need not be the same. */
    private boolean isNobody(Entity speaker) {
        return speaker.type() == EntityType.GROUP && voices.body(speaker).isEmpty();
    }

    /** Whether a speaker's own document is among these. */
    private boolean isPublisher(Entity speaker) {
        return voices.body(speaker).filter(draft::hasOfficial).isPresent();
    }

    private void rest(String origin, List<Said> said) {
        for (Said one : said) {
            draft.rests(one.document(), one.span(), origin);
            draft.because(
                    origin, one.document().id(), "same-speaker", one.document().id() + " reports what it has said.");
            if (isInOneParagraph(one)) {
                draft.cite(origin, one.document().cite(one.span()));
            }
        }
    }

    /** The origin of a speaker's words: the body for which it speaks, else the speaker. */
    private String origin(Entity speaker) {
        return voices.body(speaker)
                .map(body -> draft.origin(Origin.Kind.OFFICIAL, body))
                .orElseGet(() -> draft.origin(Origin.Kind.STATEMENT, "Statement by " + speaker.name()));
    }

    /** Else the span may run over furniture, which is not to be cited. */
    private static boolean isInOneParagraph(Said said) {
        return said.document().paragraphs().stream()
                .anyMatch(paragraph ->
                        paragraph.role().reports() && paragraph.span().contains(said.span()));
    }

    private Optional<Entity> speaker(ReadDocument document, Span passage) {
        return document.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.overlaps(passage)))
                .flatMap(statement -> id(document, statement).stream())
                .findFirst()
                .flatMap(this::entity)
                .filter(entity -> !outlets.contains(entity.name()));
    }

    private Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    private Optional<String> id(ReadDocument document, StatementMention statement) {
        List<String> ids = identity.ids().getOrDefault(document.id(), List.of());
        return statement.speakerEntity().filter(index -> index < ids.size()).map(ids::get);
    }

    private static String opening(String passage) {
        String[] words = passage.strip().split("\\s+", NAME_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, NAME_WORDS))) + " …";
    }
}
