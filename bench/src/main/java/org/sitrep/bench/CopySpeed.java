package org.sitrep.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sitrep.engine.link.passage.CopyIndex;
import org.sitrep.engine.link.passage.CopyWindow;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/**
 * Measures what it costs to look for copies in a stream: made-up articles of 300 words, of which one in four is a copy
 * with changes, one in four shares a passage with an earlier one, and all use a stock of standing phrases.
 *
 * <p>Usage: {@code CopySpeed DOCUMENTS}. A line at every tenth of the way; times are those of the processor.
 */
public final class CopySpeed {
    private static final int WORDS = 300;
    private static final int VOCABULARY = 40_000;
    private static final int RECENT = 2_000;

    private final Random random = new Random(7);
    private final List<String> phrases = new ArrayList<>();
    private final List<List<String>> recent = new ArrayList<>();

    private CopySpeed() {
        for (int phrase = 0; phrase < 500; phrase++) {
            phrases.add(String.join(" ", words(7)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        new CopySpeed().run(Integer.parseInt(arguments[0]));
    }

    private void run(int documents) throws IOException {
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        long time = 0;
        long pairs = 0;
        int step = Math.max(1, documents / 10);
        for (int number = 1; number <= documents; number++) {
            ReadDocument document = read("d" + number, article());
            long before = now();
            pairs += index.add(document).size();
            time += now() - before;
            if (number % step == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "documents=%d remembered=%d pairs=%d documents_a_second=%.0f heap_mb=%d state_mb=%d%n",
                        number,
                        index.size(),
                        pairs,
                        step / (time / 1e9),
                        heap(),
                        state(index));
                time = 0;
            }
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long state(CopyIndex index) throws IOException {
        long[] bytes = new long[1];
        index.save(new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes[0] += length;
            }
        });
        return bytes[0] >> 20;
    }

    private String article() {
        List<String> words = words(WORDS);
        for (int phrase = 0; phrase < 4; phrase++) {
            words.set(random.nextInt(WORDS), phrases.get(random.nextInt(phrases.size())));
        }
        int kind = random.nextInt(4);
        if (kind < 2 && !recent.isEmpty()) {
            List<String> earlier = recent.get(random.nextInt(recent.size()));
            int length = kind == 0 ? WORDS * 3 / 4 : 25;
            words.subList(0, length).clear();
            words.addAll(random.nextInt(words.size()), earlier.subList(0, length));
        }
        if (recent.size() < RECENT) {
            recent.add(words);
        } else {
            recent.set(random.nextInt(RECENT), words);
        }
        return text(words);
    }

    /** Words of a natural frequency, the commonest very often. */
    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
            words.add(Integer.toString(rank * 7919, 36));
        }
        return words;
    }

    private static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            text.append(words.get(at)).append(at % 15 == 14 ? ". " : " ");
        }
        return text.append("end.").toString();
    }

    private static ReadDocument read(String id, String text) {
        return ReadDocument.skimmed(
                Document.of(id, text),
                List.of(new Paragraph(new Span(0, text.length()), ParagraphRole.BODY)),
                "en",
                Optional.empty(),
                List.of());
    }
}
