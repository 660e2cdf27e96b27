package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds people who are named by what they are: "protesters", "a senior ministry official", "the prime minister". */
final class GroupFinder {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> LEFT_OUT = Set.of(
            "same",
            "other",
            "such",
            "own",
            "several",
            "many",
            "few",
            "more",
            "most",
            "some",
            "fellow",
            "remaining",
            "certain",
            "various",
            "numerous");

    private final Map<String, String> nouns = new LinkedHashMap<>();

    /**
     * People in a sentence.
     *
     * @param name their words, without article
     * @param head the noun, in its dictionary form
     * @param one whether it is one person
     * @param definite whether the reader is taken to know who is meant
     */
    record Group(Name name, String head, boolean one, boolean definite) {}

    GroupFinder() {
        Table.load("group_nouns.tsv").rows().forEach(row -> nouns.put(row.get("noun"), row.get("number")));
    }

    /** The groups of a sentence; {@code known} are its persons, organisations and places. */
    List<Group> find(Sentence sentence, List<Name> known) {
        List<Group> groups = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String head = head(token);
            if (nouns.containsKey(head) && isHead(sentence, token, known)) {
                groups.add(group(sentence, token, head, known));
            }
        }
        return groups;
    }

    private static String head(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return token.tag().endsWith("S") && token.isNoun() ? singular(token, word) : word;
    }

    private static String singular(Token token, String word) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals(word) && word.endsWith("s") ? word.substring(0, word.length() - 1) : lemma;
    }

    private static boolean isHead(Sentence sentence, Token token, List<Name> known) {
        if (!token.isNoun() || token.is("compound") || token.name().equals("PERSON")) {
            return false;
        }
        boolean title = known.stream()
                .anyMatch(name -> name.type() == EntityType.PERSON
                        && (name.first() == token.index() + 1
                                || (name.first() == token.index() + 2
                                        && sentence.token(token.index() + 1)
                                                .word()
                                                .equals(","))));
        boolean inside = known.stream()
                .anyMatch(name -> name.first() <= token.index()
                        && token.index() < name.end()
                        && name.kind() == Mention.Kind.NAME);
        boolean describes = token.is("appos")
                && known.stream()
                        .anyMatch(name -> name.type() == EntityType.PERSON
                                && name.first() <= token.head()
                                && token.head() < name.end());
        return !title && !inside && !describes;
    }

    private Group group(Sentence sentence, Token token, String head, List<Name> known) {
        int first = token.index();
        while (first > 0 && isModifier(sentence.token(first - 1))) {
            first--;
        }
        int start = first;
        boolean definite =
                start > 0 && DEFINITE.contains(sentence.token(start - 1).word().toLowerCase(Locale.ROOT));
        boolean one = token.tag().equals("NN") || token.tag().equals("NNP");
        Optional<String> country = known.stream()
                .filter(name -> name.first() >= start && name.end() <= token.index())
                .flatMap(name -> name.country().stream())
                .findFirst();
        Name name = Name.of(sentence, start, token.index() + 1, EntityType.GROUP)
                .as(Mention.Kind.ROLE)
                .of(country);
        String words = PhraseTable.words(sentence, start, token.index() + 1);
        boolean plain = words.chars().filter(Character::isUpperCase).count() <= 1 && start == token.index();
        return new Group(
                name.called(plain ? words.toLowerCase(Locale.ROOT) : words),
                head,
                one && !nouns.get(head).equals("many"),
                definite);
    }

    private static boolean isModifier(Token token) {
        boolean describes = token.tag().startsWith("JJ") || token.isNoun();
        return describes && Character.isLetterOrDigit(token.word().codePointAt(0)) && !LEFT_OUT.contains(token.lemma());
    }
}
