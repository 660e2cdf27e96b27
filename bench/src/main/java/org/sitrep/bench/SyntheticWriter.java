package org.sitrep.bench;

import java.util.SplittableRandom;

/** Writes the reports of a {@link SyntheticStory}, in sentences of {@link MadeWords}. */
final class SyntheticWriter {
    private static final int STANDING_PHRASES = 400;

    private final SplittableRandom random;

    SyntheticWriter(SplittableRandom random) {
        this.random = random;
    }

    String title(SyntheticStory story) {
        StringBuilder title = new StringBuilder(story.place(random));
        int words = 5 + random.nextInt(5);
        for (int word = 0; word < words; word++) {
            title.append(' ').append(word % 4 == 2 ? MadeWords.functionWord(random) : content(story));
        }
        return title.toString();
    }

    /** A report of 60 to 250 words, in paragraphs of a sentence or two. */
    String report(SyntheticStory story) {
        int words = 60 + (int) (190 * Math.pow(random.nextDouble(), 1.3));
        boolean quotesStatement = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (written < words) {
            if (written > 0) {
                text.append(random.nextInt(3) == 0 ? " " : "\n\n");
            }
            String sentence;
            if (quotesStatement && written > words / 3) {
                quotesStatement = false;
                sentence = statement(story);
            } else if (random.nextInt(7) == 0) {
                sentence = quotation(story);
            } else {
                sentence = sentence(story);
            }
            text.append(sentence);
            written +=
                    1 + (int) sentence.chars().filter(letter -> letter == ' ').count();
        }
        return text.toString();
    }

    String sentence(SyntheticStory story) {
        return MadeWords.capitalised(clause(story, 12 + random.nextInt(16))) + ".";
    }

    String quotation(SyntheticStory story) {
        return quotation(MadeWords.capitalised(clause(story, 8 + random.nextInt(14))), story.person(random));
    }

    /** What all reports on the story quote in the same words. */
    private String statement(SyntheticStory story) {
        SplittableRandom same = new SplittableRandom(story.statement(random));
        SyntheticWriter writer = new SyntheticWriter(same);
        return quotation(MadeWords.capitalised(writer.words(18 + same.nextInt(12))), story.person(same));
    }

    private static String quotation(String words, String speaker) {
        return "“" + words + ",” " + speaker + " said.";
    }

    private String clause(SyntheticStory story, int length) {
        StringBuilder clause = new StringBuilder();
        for (int word = 0; word < length; word++) {
            clause.append(word == 0 ? "" : " ");
            if (random.nextInt(250) == 0) {
                clause.append(standingPhrase());
            } else {
                clause.append(random.nextInt(100) < 42 ? MadeWords.functionWord(random) : content(story));
            }
        }
        return clause.toString();
    }

    /** A word that carries a meaning: anybody's, the topic's, the story's own, or a name. */
    private String content(SyntheticStory story) {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return MadeWords.inflected(MadeWords.zipf(random, MadeWords.VOCABULARY), random);
        }
        if (kind < 68) {
            return MadeWords.inflected(story.topicWord(random), random);
        }
        if (kind < 86) {
            return MadeWords.inflected(story.ownWord(random), random);
        }
        if (kind < 92) {
            return story.place(random);
        }
        return kind < 97 ? story.person(random) : story.organisation(random);
    }

    private String standingPhrase() {
        SplittableRandom same = new SplittableRandom(MadeWords.zipf(random, STANDING_PHRASES));
        return new SyntheticWriter(same).words(6 + same.nextInt(4));
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < length; word++) {
            words.append(word == 0 ? "" : " ");
            words.append(
                    random.nextInt(100) < 45
                            ? MadeWords.functionWord(random)
                            : MadeWords.inflected(MadeWords.zipf(random, MadeWords.VOCABULARY), random));
        }
        return words.toString();
    }
}
