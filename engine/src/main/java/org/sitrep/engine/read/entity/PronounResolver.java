package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Says who "he" is, where that is safe: the one person of the nearest sentence that has any, or the one who is the
 * subject there. "They" and "it" only go back to the subject of the same sentence or, for those who speak, of the one
 * before. What stands between quotation marks is somebody else's "he" and stays open.
 *
 * <p>The preference for the nearest subject is that of Lappin and Leass (1994), without their weights.
 */
final class PronounResolver {
    private static final int FARTHEST = 3;
    private static final Set<String> ONE = Set.of("he", "she", "him", "his", "her");
    private static final Set<String> SPEAK = Set.of("say", "add", "tell", "warn", "note", "write", "explain", "insist");

    private final Map<Integer, List<Meant>> bySentence = new LinkedHashMap<>();
    private final BitSet quoted = new BitSet();
    private final Titles titles;
    private final UnnamedPersons unnamed;

    /** A mention with the entity behind it, whether it is a subject, and whether "and" follows. */
    private record Meant(Draft draft, Mention mention, boolean subject, boolean joined) {}

    PronounResolver(List<Draft> drafts, List<Sentence> sentences, Titles titles, UnnamedPersons unnamed) {
        this.titles = titles;
        this.unnamed = unnamed;
        markQuoted(sentences);
        for (Draft draft : drafts) {
            for (Mention mention : draft.mentions()) {
                if (quoted.get(mention.span().start())) {
                    continue;
                }
                Sentence sentence = sentences.get(mention.sentence());
                boolean subject = sentence.headOf(mention.span())
                        .filter(token -> isSubject(sentence, token))
                        .isPresent();
                bySentence
                        .computeIfAbsent(mention.sentence(), index -> new ArrayList<>())
                        .add(new Meant(draft, mention, subject, subject && isJoined(sentence, mention)));
            }
        }
    }

    /** Whether a token is a subject, or joined to one by "and". */
    private static boolean isSubject(Sentence sentence, Token token) {
        boolean joined = token.is("conj")
                && sentence.head(token).filter(head -> head.is("nsubj")).isPresent();
        return token.is("nsubj") || joined;
    }

    private static boolean isJoined(Sentence sentence, Mention mention) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .findFirst()
                .filter(token -> token.lemma().equals("and"))
                .isPresent();
    }

    private void markQuoted(List<Sentence> sentences) {
        boolean inside = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            inside &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                inside = quotedAfter(token, inside);
                quoted.set(token.span().start(), inside);
            }
        }
    }

    /** Adds to each entity the pronouns that mean it. */
    void resolve(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.tag().startsWith("PRP") && !quoted.get(token.span().start())) {
                    String word = token.word().toLowerCase(Locale.ROOT);
                    antecedent(sentences, sentence, token, word).ifPresent(draft -> add(draft, sentence, token));
                }
            }
        }
    }

    private static boolean quotedAfter(Token token, boolean before) {
        return switch (token.word()) {
            case "\u201c", "``" -> true;
            case "\u201d", "''" -> false;
            case "\"" -> !before;
            default -> before;
        };
    }

    private Optional<Draft> antecedent(List<Sentence> sentences, Sentence sentence, Token token, String word) {
        if (ONE.contains(word)) {
            String sex = word.equals("she") || word.equals("her") ? "female" : "male";
            Optional<Draft> person = person(sentences, sentence, token, sex);
            person.ifPresent(draft -> draft.calledBy(sex));
            return person;
        }
        boolean plural = word.equals("they");
        boolean thing = word.equals("it") || word.equals("its");
        return plural || thing ? subject(sentence, token, plural) : Optional.empty();
    }

    private Optional<Draft> person(List<Sentence> sentences, Sentence sentence, Token pronoun, String sex) {
        int start = pronoun.span().start();
        for (int back = 0; back <= Math.min(FARTHEST, sentence.index()); back++) {
            Set<Draft> all = new LinkedHashSet<>();
            boolean joined = false;
            Set<Draft> subjects = new LinkedHashSet<>();
            for (Meant meant : bySentence.getOrDefault(sentence.index() - back, List.of())) {
                boolean before = meant.mention().span().start() < start;
                if (before && isOne(meant, sex)) {
                    all.add(meant.draft());
                    if (meant.subject()) {
                        subjects.add(meant.draft());
                    }
                    joined |= meant.joined();
                }
            }
            if (!all.isEmpty() && (all.size() == 1 || !joined)) {
                Set<Draft> best = all.size() == 1 ? all : subjects;
                return best.size() == 1 ? Optional.of(best.iterator().next()) : Optional.empty();
            }
            // "The owner of the block": whoever is named farther back is not meant any more.
            if (!all.isEmpty() || unnamed.standBefore(sentences.get(sentence.index() - back), start)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOne(Meant meant, String sex) {
        EntityType type = meant.draft().type();
        if (meant.draft().sex(titles).filter(other -> !other.equals(sex)).isPresent()) {
            return false;
        }
        return type == EntityType.PERSON
                || (type == EntityType.GROUP
                        && meant.subject()
                        && !meant.draft().isMany());
    }

    private Optional<Draft> subject(Sentence sentence, Token pronoun, boolean plural) {
        boolean speaks = pronoun.is("nsubj")
                && pronoun.head() >= 0
                && SPEAK.contains(sentence.token(pronoun.head()).lemma());
        for (int back = 0; back <= (plural && speaks ? FARTHEST : 0); back++) {
            Set<Draft> subjects = new LinkedHashSet<>();
            for (Meant meant : bySentence.getOrDefault(sentence.index() - back, List.of())) {
                boolean before = meant.mention().span().start() < pronoun.span().start();
                if (before && meant.subject() && fits(meant.draft(), plural, speaks)) {
                    subjects.add(meant.draft());
                }
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? Optional.of(subjects.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Draft draft, boolean plural, boolean speaks) {
        return switch (draft.type()) {
            case PERSON -> false;
            case GROUP -> plural && (draft.isMany() || speaks);
            case ORGANISATION -> true;
            case PLACE, FACILITY -> !plural;
        };
    }

    private void add(Draft draft, Sentence sentence, Token token) {
        Mention mention = new Mention(token.span(), sentence.index(), Mention.Kind.PRONOUN);
        draft.add(mention);
        bySentence
                .computeIfAbsent(sentence.index(), index -> new ArrayList<>())
                .add(new Meant(draft, mention, token.is("nsubj"), false));
    }
}
