package org.sitrep.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.sitrep.engine.model.Document;

/**
 * An endless stream of made-up news of which the stories and the copies are known. Stories are born, grow, peak and die,
 * thousands live at a time, and what comes is written when it is asked for. The same seed gives the same stream.
 *
 * <p>A quarter of the documents on a story that has lately been reported on is copied from one of these reports: printed
 * as it stood, or with the edits of {@link CopyMaker}. A document states the day on which it came or one of the {@value
 * #LATE_DAYS} before; one in twenty states none.
 */
final class SyntheticStream implements Iterator<SyntheticDocument> {
    /** How many days before its arrival a document may be dated. */
    static final int LATE_DAYS = 2;

    /** The day on which the stream begins. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** So many stories make some 5,000 documents a day. */
    private static final double BIRTHS_A_DAY = 1_150;

    /** Stories are born before the stream begins, so that it begins in the midst of things. */
    private static final double LEAD_IN_DAYS = 40;

    /** What is older is copied by nobody. */
    private static final double COPIED_DAYS = 3;

    /** Of a shorter article a part is a sentence or two. */
    private static final int FEWEST_SENTENCES = 6;

    private static final int FEWEST_WORDS = 100;
    private static final int OUTLETS = 500;
    private static final List<String> AGENCIES = List.of("Reuters", "AP", "AFP");

    private final SplittableRandom random;
    private final SyntheticWriter writer;
    private final CopyMaker copyMaker;
    private final PriorityQueue<SyntheticStory> living = new PriorityQueue<>(
            Comparator.comparingDouble(SyntheticStory::time).thenComparingInt(SyntheticStory::number));
    private SyntheticStory present;
    private double nextBirth = -LEAD_IN_DAYS;
    private int born;
    private int written;

    SyntheticStream(long seed) {
        random = new SplittableRandom(seed);
        writer = new SyntheticWriter(random.split());
        copyMaker = new CopyMaker(random.nextLong(), new CopyMaker.Wording() {
            @Override
            public Optional<String> synonym(String word) {
                return MadeWords.synonym(word);
            }

            @Override
            public String lead() {
                return writer.sentence(present);
            }

            @Override
            public String quotation() {
                return writer.quotation(present);
            }
        });
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public SyntheticDocument next() {
        bear();
        while (living.peek().time() < 0) {
            advance();
            bear();
        }
        present = living.peek();
        SyntheticDocument document = document();
        if (!document.isCopy() && isLongEnough(document)) {
            present.keep(document);
        }
        advance();
        return document;
    }

    /** How many stories have been born and still have documents to come. */
    int living() {
        return living.size();
    }

    private void bear() {
        while (living.isEmpty() || nextBirth <= living.peek().time()) {
            living.add(new SyntheticStory(born++, nextBirth, random));
            nextBirth -= Math.log(1 - random.nextDouble()) / BIRTHS_A_DAY;
        }
    }

    private void advance() {
        SyntheticStory story = living.poll();
        story.advance();
        if (!story.isOver()) {
            living.add(story);
        }
    }

    private SyntheticDocument document() {
        double time = present.time();
        List<SyntheticDocument> sources = present.originals().stream()
                .filter(original -> original.arrival() > time - COPIED_DAYS)
                .toList();
        if (sources.isEmpty() || random.nextInt(4) > 0) {
            return document(writer.title(present), writer.report(present), written, Optional.empty());
        }
        SyntheticDocument original = sources.get(random.nextInt(sources.size()));
        String text = original.document().text();
        Optional<CopyMaker.Strength> strength = strength();
        String copied = strength.map(how -> copyMaker.copy(text, how)).orElse(text);
        if (random.nextInt(3) == 0) {
            copied = MadeWords.place(random.nextInt(4_000)) + " (" + AGENCIES.get(random.nextInt(AGENCIES.size()))
                    + ") — " + copied;
        }
        String title = random.nextBoolean()
                ? writer.title(present)
                : original.document().title().orElseThrow();
        return document(title, copied, original.number(), strength);
    }

    private Optional<CopyMaker.Strength> strength() {
        CopyMaker.Strength[] all = CopyMaker.Strength.values();
        int chosen = random.nextInt(all.length + 1);
        return chosen == all.length ? Optional.empty() : Optional.of(all[chosen]);
    }

    private SyntheticDocument document(String title, String text, int original, Optional<CopyMaker.Strength> strength) {
        int number = written++;
        Document document = new Document(
                "d" + number,
                text,
                Optional.of(title),
                Optional.of("The " + MadeWords.place(50_000 + MadeWords.zipf(random, OUTLETS)) + " Post"),
                Optional.empty(),
                published(),
                Optional.empty());
        return new SyntheticDocument(document, number, present.time(), present.number(), original, strength);
    }

    private Optional<LocalDate> published() {
        int kind = random.nextInt(100);
        int late = kind < 2 ? LATE_DAYS : kind < 12 ? 1 : 0;
        return kind >= 95 ? Optional.empty() : Optional.of(FIRST_DAY.plusDays((long) present.time() - late));
    }

    private static boolean isLongEnough(SyntheticDocument document) {
        String text = document.document().text();
        return CopyMaker.sentences(text).size() >= FEWEST_SENTENCES
                && text.chars().filter(letter -> letter == ' ').count() >= FEWEST_WORDS;
    }
}
