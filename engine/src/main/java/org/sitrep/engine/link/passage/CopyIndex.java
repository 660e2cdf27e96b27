package org.sitrep.engine.link.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.CopyKind;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.work.Workers;

/**
 * Finds the copies in a stream: every document is compared with those before it that share a fingerprint with it, and
 * then remembered until the window has moved on. Not safe for use by several threads: the order is the result.
 *
 * <p>A document costs the same however many came before it, and memory is bounded by the {@link CopyWindow}. The text
 * itself is not kept.
 */
public final class CopyIndex {
    private final CopyWindow window;
    private final Map<Integer, Remembered> remembered = new HashMap<>();
    private final Postings postings = new Postings();
    private final Today today;
    private int oldest;
    private int next;

    /** An index that remembers nothing yet. */
    public CopyIndex(CopyWindow window) {
        this(window, new Today(Today.UNKNOWN, Today.UNKNOWN));
    }

    private CopyIndex(CopyWindow window, Today today) {
        this.window = window;
        this.today = today;
    }

    /** What is kept of a document: its day, or that on which it came if that is later, and how many postings it has. */
    private record Remembered(String id, long day, Words words, int postings) {}

    /** What is compared of a document, which depends on no other. */
    private record Reading(String id, long day, Words words, Fingerprints fingerprints) {}

    /** A document with those before it that it is to be compared with, the earliest first. */
    private record Likeliest(Reading reading, List<Remembered> earlier) {}

    /**
     * Adds a document.
     *
     * @return how it relates to each earlier one with which it shares a passage or more; the earliest first
     */
    public List<CopyPair> add(ReadDocument document) {
        return compare(remember(read(document)));
    }

    /** Adds documents one after the other: what {@link #add} gives for each of them, in their order. */
    List<List<CopyPair>> addAll(List<ReadDocument> documents, Workers workers) {
        List<Reading> readings = workers.map(documents, this::read);
        List<Likeliest> likeliest = readings.stream().map(this::remember).toList();
        return workers.map(likeliest, CopyIndex::compare);
    }

    private Reading read(ReadDocument document) {
        long day =
                document.statedDate().map(stated -> stated.value().toEpochDay()).orElse(Today.UNKNOWN);
        Words words = Words.of(document, window.words());
        return new Reading(document.id(), day, words, Fingerprints.of(words, window.step()));
    }

    private Likeliest remember(Reading reading) {
        today.see(reading.day());
        forget();
        Map<Integer, Integer> hits = new HashMap<>();
        int kept = 0;
        for (int hash : reading.fingerprints().hashes()) {
            if (postings.find(hash, earlier -> hits.merge(earlier, 1, Integer::sum)) < Postings.MOST_DOCUMENTS) {
                postings.add(hash, next);
                kept++;
            }
        }
        remembered.put(
                next++, new Remembered(reading.id(), Math.max(reading.day(), today.value()), reading.words(), kept));
        return new Likeliest(
                reading,
                hits.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(window.compared())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(remembered::get)
                        .toList());
    }

    private static List<CopyPair> compare(Likeliest likeliest) {
        List<CopyPair> pairs = new ArrayList<>();
        Reading later = likeliest.reading();
        WordRuns runs = new WordRuns(later.words());
        for (Remembered earlier : likeliest.earlier()) {
            Overlap overlap = Comparison.compare(earlier.words(), runs);
            CopyKind kind = CopyRules.kind(overlap);
            if (kind != CopyKind.INDEPENDENT || !overlap.passages().isEmpty()) {
                pairs.add(pair(earlier, later.id(), later.words(), kind, overlap));
            }
        }
        return pairs;
    }

    private static CopyPair pair(Remembered earlier, String id, Words words, CopyKind kind, Overlap overlap) {
        List<SharedPassage> passages = overlap.passages().stream()
                .map(passage -> new SharedPassage(
                        earlier.id(),
                        earlier.words().span(passage.firstAt(), passage.firstAt() + passage.words()),
                        id,
                        words.span(passage.secondAt(), passage.secondAt() + passage.words()),
                        passage.words(),
                        passage.quoted()))
                .toList();
        return new CopyPair(
                earlier.id(),
                id,
                kind,
                overlap.first().copiedPart(),
                overlap.second().copiedPart(),
                overlap.stated(),
                passages);
    }

    /** Forgets what lies outside the window, the oldest first. */
    private void forget() {
        while (oldest < next) {
            Remembered first = remembered.get(oldest);
            boolean isOld = first.day() != Today.UNKNOWN && first.day() < today.value() - window.days();
            if (!isOld && next - oldest < window.documents()) {
                return;
            }
            postings.drop(first.postings());
            remembered.remove(oldest++);
        }
    }

    /** How many documents are remembered. */
    public int size() {
        return next - oldest;
    }

    /** Writes all that is remembered, so that {@link #restore} goes on as if nothing had happened. */
    public void save(OutputStream out) throws IOException {
        CopyIndexFile file = CopyIndexFile.write(out, window, today, size());
        int posting = 0;
        for (int number = oldest; number < next; number++) {
            Remembered document = remembered.get(number);
            List<Integer> hashes = new ArrayList<>();
            for (int left = document.postings(); left > 0; left--) {
                hashes.add(postings.hash(posting++));
            }
            file.write(new CopyIndexFile.Entry(document.id(), document.day(), document.words(), hashes));
        }
        file.flush();
    }

    /**
     * The index that was saved.
     *
     * @throws IOException if it cannot be read, or is not one
     */
    public static CopyIndex restore(InputStream in) throws IOException {
        CopyIndexFile.Reader file = CopyIndexFile.read(in);
        CopyIndex index = new CopyIndex(file.window(), file.today());
        for (int left = file.documents(); left > 0; left--) {
            CopyIndexFile.Entry entry = file.next();
            for (int hash : entry.postings()) {
                index.postings.add(hash, index.next);
            }
            index.remembered.put(
                    index.next++,
                    new Remembered(
                            entry.id(),
                            entry.day(),
                            entry.words(),
                            entry.postings().size()));
        }
        return index;
    }
}
