package org.sitrep.engine.link.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;

/**
 * Names the speakers of one document's statements.
 *
 * <p>Where the words are a pronoun or "the official" and no entity is known, the speaker is the last one before whose
 * words can stand for it. Nobody is guessed: what is not known stays so.
 */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which", "we", "i", "that");
    private static final int REACH = 4;

    private final Identity identity;
    private final ReadDocument document;

    Speakers(Identity identity, ReadDocument document) {
        this.identity = identity;
        this.document = document;
    }

    /** The speaker of the mention at an index of the document's statements. */
    Speaker of(int index) {
        StatementMention mention = document.statements().get(index);
        Speaker own = own(mention);
        if (own.entity().isPresent() || !refersBack(own.text())) {
            return own;
        }
        return before(index, own).orElse(isPronoun(own.text()) ? Speaker.unknown() : own);
    }

    private Optional<Speaker> before(int index, Speaker own) {
        int sentence = document.statements().get(index).sentence();
        for (int at = index - 1; at >= 0; at--) {
            StatementMention earlier = document.statements().get(at);
            if (sentence - earlier.sentence() > REACH) {
                return Optional.empty();
            }
            Speaker candidate = own(earlier);
            if (!refersBack(candidate.text()) && candidate.isKnown() && standsFor(own.text(), candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** "The official" stands for "a senior official"; a pronoun for any speaker. */
    private static boolean standsFor(String words, Speaker candidate) {
        if (isPronoun(words)) {
            return true;
        }
        List<String> parts = Wording.of(words).words();
        return !parts.isEmpty() && Wording.of(candidate.text()).words().contains(parts.get(parts.size() - 1));
    }

    private Speaker own(StatementMention mention) {
        String words = words(mention);
        Optional<Entity> entity = mention.speakerEntity()
                .filter(index -> identity.ids().containsKey(document.id()))
                .flatMap(index -> identity.entity(identity.id(document, index)));
        if (entity.isPresent()) {
            Entity known = entity.get();
            return new Speaker(
                    known.id(),
                    Optional.of(known.id()),
                    Optional.of(known.type()),
                    known.country(),
                    name(known, words));
        }
        String key = String.join(" ", Wording.of(words).words());
        return new Speaker(key, Optional.empty(), Optional.empty(), Optional.empty(), words);
    }

    /** Words that tell more than the name are kept: "a senior ministry official" names nobody, yet says who. */
    private static String name(Entity entity, String words) {
        boolean telling = !isPronoun(words)
                && !refersBack(words)
                && Wording.of(words).size() > Wording.of(entity.name()).size();
        if (telling) {
            return words;
        }
        return entity.role().map(role -> role + " " + entity.name()).orElse(entity.name());
    }

    private String words(StatementMention mention) {
        StringBuilder words = new StringBuilder();
        for (Span span : mention.speaker()) {
            words.append(words.length() == 0 ? "" : " ").append(document.text(span));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean refersBack(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isPronoun(words)
                || (lower.startsWith("the ") && lower.indexOf(' ', 4) < 0 && Character.isLowerCase(words.charAt(4)));
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }
}
