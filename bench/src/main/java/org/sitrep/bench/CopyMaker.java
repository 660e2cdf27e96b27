package org.sitrep.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes copies of an article, as desks make them. The same seed makes the same copies. */
final class CopyMaker {
    /** What is done to the article. */
    enum Strength {
        /** The end is left off, half of the article or less, and a sentence here and there. */
        CUT,
        /** Its pieces stand in another order, and a tenth of the sentences is gone. */
        REORDERED,
        /** The lead is another, and so is a sentence further down. */
        RE_LED,
        /** Word by word by others of the same meaning, wherever the table has one. */
        SYNONYMS,
        /** New quotations stand between the sentences, and some old ones are gone. */
        NEW_QUOTES
    }

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’']?)\\s+(?=[\\p{Lu}\"“‘'])|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> SPEAKERS =
            List.of("the mayor", "a neighbour", "the regional governor", "an aide", "the harbour master", "a doctor");
    private static final List<String> OPENINGS = List.of(
            "We have looked into this for a long time",
            "Nobody here expected to read about it in the papers",
            "There will be a time to talk about what went wrong",
            "It is too early for me to say anything about the cause",
            "I have been in this office for eleven years",
            "Our first thoughts are with those who waited all night");
    private static final List<String> CLOSINGS = List.of(
            "and we shall not rest until each of them has an answer",
            "but the letter on my desk tells another tale altogether",
            "so I ask everyone to be patient with the staff this evening",
            "and that is all that I am willing to add for the moment",
            "though some of my colleagues see it in quite another light",
            "and my door stands open to anybody who wants to come and ask");
    private static final List<List<String>> LEAD = List.of(
            List.of(
                    "Residents woke to a different town",
                    "It was the news that many had waited for",
                    "Questions were piling up",
                    "What looked like an ordinary day turned",
                    "Our desk has put together the following",
                    "The matter has drawn wide attention"),
            List.of("on a grey afternoon", "before the shops opened", "late in the evening", "as the rain set in"),
            List.of(
                    "and few of them had slept",
                    "while others learned of it from a neighbour",
                    "with no end in sight for anyone",
                    "to the surprise of those who know the place",
                    "though nobody would put a name to it"),
            List.of("this page has learned.", "readers told us.", "it emerged.", "at least for now.", "so far."));

    private final Random random;
    private final Map<String, String> synonyms = new TreeMap<>();

    CopyMaker(long seed) throws IOException {
        random = new Random(seed);
        for (List<String> row : Rows.of("synonyms.tsv")) {
            synonyms.put(row.get(0), row.get(1));
        }
    }

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    String copy(String text, Strength strength) {
        List<String> sentences = new ArrayList<>(sentences(text));
        switch (strength) {
            case CUT -> {
                int kept = Math.max(2, (int) Math.ceil(sentences.size() * between(0.5, 0.8)));
                sentences.subList(kept, sentences.size()).clear();
                drop(sentences, 0.1);
            }
            case REORDERED -> {
                drop(sentences, 0.1);
                reorder(sentences);
            }
            case RE_LED -> {
                int old = Math.min(sentences.size() / 4 + 1, 1 + random.nextInt(3));
                sentences.subList(0, old).clear();
                sentences.add(random.nextInt(sentences.size() + 1), lead());
                sentences.add(0, lead());
            }
            case SYNONYMS -> sentences.replaceAll(this::reword);
            case NEW_QUOTES -> {
                sentences.removeIf(sentence -> isQuotation(sentence) && random.nextBoolean());
                int added = (int) Math.ceil(sentences.size() * between(0.2, 0.4));
                for (int quote = 0; quote < added; quote++) {
                    sentences.add(random.nextInt(sentences.size() + 1), quotation());
                }
            }
        }
        return join(sentences);
    }

    /** An article with quotations put in at some places. */
    String with(String text, List<String> quotations) {
        List<String> sentences = new ArrayList<>(sentences(text));
        quotations.forEach(quotation -> sentences.add(random.nextInt(sentences.size() + 1), quotation));
        return join(sentences);
    }

    /** Something that nobody said, with who says it. */
    String quotation() {
        return "“" + one(OPENINGS) + " " + one(CLOSINGS) + ",” " + one(SPEAKERS) + " said.";
    }

    private String lead() {
        return String.join(" ", LEAD.stream().map(this::one).toList());
    }

    private void drop(List<String> sentences, double share) {
        for (int at = sentences.size() - 1; at > 0 && sentences.size() > 2; at--) {
            if (random.nextDouble() < share) {
                sentences.remove(at);
            }
        }
    }

    private void reorder(List<String> sentences) {
        List<List<String>> pieces = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            int end = Math.min(sentences.size(), at + 1 + random.nextInt(3));
            pieces.add(List.copyOf(sentences.subList(at, end)));
            at = end;
        }
        Collections.shuffle(pieces, random);
        sentences.clear();
        pieces.forEach(sentences::addAll);
    }

    private String reword(String sentence) {
        return WORD.matcher(sentence).replaceAll((MatchResult word) -> {
            String other = synonyms.get(word.group().toLowerCase(Locale.ROOT));
            if (other == null) {
                return word.group();
            }
            return Character.isUpperCase(word.group().charAt(0))
                    ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                    : other;
        });
    }

    private static boolean isQuotation(String sentence) {
        return sentence.indexOf('"') >= 0 || sentence.indexOf('“') >= 0;
    }

    private double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String join(List<String> sentences) {
        return String.join("\n\n", sentences);
    }
}
