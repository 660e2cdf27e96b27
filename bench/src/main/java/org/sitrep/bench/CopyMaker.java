package org.sitrep.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
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
    /** What a desk puts into an article, or in the place of what stands there. */
    interface Wording {
        /** Another word of the same meaning, for a word in lower case. */
        Optional<String> synonym(String word);

        /** A sentence with which another desk begins. */
        String lead();

        /** Something that nobody else said, with who says it. */
        String quotation();
    }

    private final Random random;
    private final Wording wording;

    CopyMaker(long seed) throws IOException {
        random = new Random(seed);
        wording = new DeskWording(random);
    }

    CopyMaker(long seed, Wording wording) {
        this.random = new Random(seed);
        this.wording = wording;
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
                sentences.add(random.nextInt(sentences.size() + 1), wording.lead());
                sentences.add(0, wording.lead());
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
        return wording.quotation();
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
            String other =
                    wording.synonym(word.group().toLowerCase(Locale.ROOT)).orElse("");
            if (other.isEmpty()) {
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

    private static String join(List<String> sentences) {
        return String.join("\n\n", sentences);
    }
}
