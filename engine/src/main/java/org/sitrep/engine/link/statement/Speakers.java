package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;

/**
 * Names the speakers of one document's statements.
 *
 * <p>Where the words are a pronoun or "the official" and no entity is known, the speaker is the last one before whose
 * words can stand for it. Nobody is guessed: what is not known stays so. A name is always shown in words of the document
 * itself, the fullest that it has, so that they can be cited.
 */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which", "we", "i", "that");

    /** Words that stand for nobody whom the text names: "you agree that ...". */
    private static final Set<String> NOBODY =
            Set.of("you", "this", "these", "those", "there", "one", "both", "others", "some", "many");

    private static final Set<String> ONE = Set.of("he", "she");

    /** How many characters may lie between a statement and the one whose speaker goes on. */
    private static final int REACH = 500;

    private static final int LONGEST_NAME = 90;

    private final Identity identity;
    private final ReadDocument document;
    private final Map<Integer, Span> fullest = new HashMap<>();

    Speakers(Identity identity, ReadDocument document) {
        this.identity = identity;
        this.document = document;
        for (DocumentEntity entity : document.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    offer(entity.index(), mention.span());
                }
            }
        }
        for (StatementMention mention : document.statements()) {
            if (mention.speakerEntity().isPresent() && mention.speaker().size() == 1 && !refersBack(words(mention))) {
                offer(mention.speakerEntity().get(), mention.speaker().get(0));
            }
        }
    }

    private void offer(int entity, Span span) {
        Span known = fullest.get(entity);
        boolean fuller = known == null || known.length() < span.length();
        if (fuller && span.length() <= LONGEST_NAME && document.text(span).indexOf('\n') < 0) {
            fullest.put(entity, span);
        }
    }

    /** The speakers of the document's statements, one for each, in their order. */
    List<Speaker> all() {
        List<Speaker> speakers = new ArrayList<>();
        for (StatementMention mention : document.statements()) {
            Speaker own = own(mention);
            if (own.entity().isEmpty() && NOBODY.contains(own.text().toLowerCase(Locale.ROOT))) {
                own = Speaker.unknown();
            } else if (own.entity().isEmpty() && refersBack(own.text())) {
                Speaker unresolved = isPronoun(own.text()) ? Speaker.unknown() : own;
                own = before(speakers, mention, own).orElse(unresolved);
            }
            speakers.add(own);
        }
        return speakers;
    }

    private Optional<Speaker> before(List<Speaker> speakers, StatementMention mention, Speaker own) {
        int start = mention.contentSpan().start();
        for (int at = speakers.size() - 1; at >= 0; at--) {
            if (start - document.statements().get(at).contentSpan().end() > REACH) {
                return Optional.empty();
            }
            Speaker candidate = speakers.get(at);
            if (!refersBack(candidate.text()) && candidate.isKnown() && standsFor(own.text(), candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** "The official" stands for "a senior official"; "he" for a person or somebody of whom only the office is known. */
    private static boolean standsFor(String words, Speaker candidate) {
        if (isPronoun(words)) {
            return !ONE.contains(words.toLowerCase(Locale.ROOT))
                    || candidate
                            .type()
                            .filter(type -> type != EntityType.PERSON && type != EntityType.GROUP)
                            .isEmpty();
        }
        List<String> parts = Wording.of(words).words();
        return !parts.isEmpty() && Wording.of(candidate.text()).words().contains(parts.get(parts.size() - 1));
    }

    private Speaker own(StatementMention mention) {
        String words = words(mention);
        Optional<Entity> entity = mention.speakerEntity()
                .filter(index -> identity.ids().containsKey(document.id()))
                .flatMap(index -> identity.entity(identity.id(document, index)));
        Optional<Span> full = mention.speakerEntity().map(fullest::get);
        if (entity.isPresent() && full.isPresent()) {
            Entity known = entity.get();
            // "A senior ministry official" is linked to the ministry, yet the words say more than its name.
            boolean telling = !refersBack(words) && !shared(words, known);
            Span naming =
                    telling && mention.speaker().size() == 1 ? mention.speaker().get(0) : full.get();
            return new Speaker(
                    known.id(),
                    Optional.of(known.id()),
                    Optional.of(known.type()),
                    known.country(),
                    clean(document.text(naming)),
                    List.of(document.cite(naming)));
        }
        String key = String.join(" ", Wording.of(words).words());
        return new Speaker(
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                mention.speaker().stream().map(document::cite).toList());
    }

    /** Whether words are no more than a form of an entity's name. */
    private static boolean shared(String words, Entity entity) {
        return entity.name().equalsIgnoreCase(words)
                || entity.aliases().stream().anyMatch(words::equalsIgnoreCase)
                || Wording.of(words).within(Wording.of(entity.name()));
    }

    private String words(StatementMention mention) {
        StringBuilder words = new StringBuilder();
        for (Span span : mention.speaker()) {
            words.append(words.length() == 0 ? "" : " ").append(document.text(span));
        }
        return clean(words.toString());
    }

    private static String clean(String words) {
        return Quotable.evened(words).strip();
    }

    private static boolean refersBack(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean bareRole = lower.startsWith("the ")
                && words.length() > 4
                && lower.indexOf(' ', 4) < 0
                && Character.isLowerCase(words.charAt(4));
        return isPronoun(words) || bareRole;
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }
}
