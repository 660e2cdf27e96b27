package org.sitrep.engine.read.entity;

import static java.util.Locale.ROOT;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.PhraseTable.Hit;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Tells where words are a person's name and mean none: a storm, a ship, a law, a programme, a figure of speech. */
final class Namesakes {
    /** A programme or a film has no more words in its title. */
    private static final int TITLE_WORDS = 5;

    /** How far from a title stands what it is the title of. */
    private static final int TITLED = 3;

    private static final Set<String> WORKS = Set.of(
            "show",
            "program",
            "programme",
            "film",
            "movie",
            "series",
            "book",
            "novel",
            "album",
            "song",
            "play",
            "sitcom",
            "drama",
            "podcast",
            "musical",
            "documentary",
            "opera",
            "sequel",
            "comedy");

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my", "your");

    private final PhraseTable<String> alone = new PhraseTable<>(true);
    private final PhraseTable<String> before = new PhraseTable<>(true);
    private final PhraseTable<String> behind = new PhraseTable<>(true);

    Namesakes() {
        for (Map<String, String> row : Table.load("namesakes.tsv").rows()) {
            PhraseTable<String> table = switch (row.get("stands")) {
                case "alone" -> alone;
                case "before" -> before;
                case "behind" -> behind;
                default -> throw new IllegalStateException("namesakes.tsv: " + row);
            };
            table.put(row.get("words"), row.get("words"));
        }
    }

    /** Whether some tokens that look like a person's name are, or are part of, the name of something else. */
    boolean isOne(Sentence sentence, int first, int end) {
        return isFigure(sentence, first, end)
                || isCalled(sentence, first, end)
                || behind.longestFrom(sentence, end).isPresent()
                || isTitle(sentence, first, end);
    }

    /** Whether a word for a ship, a storm or a mountain begins a name or stands before it. */
    boolean isCalled(Sentence sentence, int first, int end) {
        Optional<Hit<String>> inside = before.longestFrom(sentence, first).filter(hit -> hit.end() < end);
        return inside.isPresent() || before.longestBefore(sentence, first).isPresent();
    }

    private boolean isFigure(Sentence sentence, int first, int end) {
        for (int from = Math.max(0, first - 2); from <= first; from++) {
            if (alone.longestFrom(sentence, from)
                    .filter(hit -> hit.end() >= end)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article stands before one word, as before no person's name: "the Mysore", "his 2008 Bentley". */
    static boolean hasArticle(Sentence sentence, int first, int end) {
        Token name = sentence.token(first);
        if (end - first > 1 || first == 0 || name.is("compound") || name.is("nmod:poss")) {
            return false;
        }
        int at = sentence.token(first - 1).tag().equals("CD") ? first - 2 : first - 1;
        String word = at < 0 ? "" : sentence.token(at).word().toLowerCase(ROOT);
        return ARTICLES.contains(word);
    }

    /** Whether a name fills quotation marks beside the word for a work: "on the programme “Anna Berg”". */
    private static boolean isTitle(Sentence sentence, int first, int end) {
        int open = first - 1;
        while (open >= 0 && first - open < TITLE_WORDS && !isQuote(sentence.token(open))) {
            open--;
        }
        int close = end;
        while (close < sentence.size() && close - first < TITLE_WORDS && !isQuote(sentence.token(close))) {
            close++;
        }
        if (open < 0 || close >= sentence.size() || !isQuote(sentence.token(open)) || !isQuote(sentence.token(close))) {
            return false;
        }
        for (int at = Math.max(0, open - TITLED); at < Math.min(sentence.size(), close + TITLED + 1); at++) {
            boolean outside = at < open || at > close;
            if (outside && WORKS.contains(sentence.token(at).lemma().toLowerCase(ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Token token) {
        return switch (token.word()) {
            case "\"", "``", "''", "\u201c", "\u201d", "'", "`", "\u2018", "\u2019" -> true;
            default -> false;
        };
    }
}
