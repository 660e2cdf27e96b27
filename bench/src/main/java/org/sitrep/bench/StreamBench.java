package org.sitrep.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.passage.CopyIndex;
import org.sitrep.engine.link.passage.CopyPair;
import org.sitrep.engine.link.passage.CopyWindow;
import org.sitrep.engine.link.story.StoryIndex;
import org.sitrep.engine.model.ReadDocument;

/**
 * Measures what a document costs as a {@link SyntheticStream} goes on: its placement in a story, and the search for what
 * it copies. Beside the cost stands the accuracy, since a fast answer may be a wrong one.
 *
 * <p>Usage: {@code StreamBench DOCUMENTS [SEED [copies]]}; with {@code copies} nothing is placed. A row whenever the stream has grown for a while, over the documents
 * since the row before. Times are those of the processor in milliseconds a document; {@code all} is placement and copies
 * with the whole process's collecting of garbage and compiling, and {@code docs/s} is what that comes to on one core.
 * Reading is what {@link Pipeline#skim} costs, which is in none of them; it is measured on some of the documents, the rest
 * come as it would have read them.
 */
public final class StreamBench {
    private static final int WARM_UP = 3_000;
    private static final int SKIMMED = 50;
    private static final List<Integer> FIRST_ROWS = List.of(1_000, 2_000, 5_000, 10_000, 20_000, 50_000);
    private static final int ROW = 100_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Pipeline pipeline = new Pipeline(page -> List.of());
    private final SyntheticStream stream;
    private final boolean places;
    private final StoryIndex stories = new StoryIndex();
    private final CopyIndex copies = new CopyIndex(CopyWindow.STREAM);
    private final StreamAccuracy accuracy = new StreamAccuracy();
    private long making;
    private long reading;
    private int skimmed;
    private long placing;
    private long comparing;

    private StreamBench(long seed, boolean places) {
        stream = new SyntheticStream(seed);
        this.places = places;
    }

    public static void main(String[] arguments) {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        boolean places = arguments.length < 3 || !arguments[2].equals("copies");
        StreamBench warmUp = new StreamBench(seed + 1, places);
        for (int number = 0; number < WARM_UP; number++) {
            warmUp.step();
        }
        new StreamBench(seed, places).run(Integer.parseInt(arguments[0]));
    }

    private void run(int documents) {
        System.out.println(
                "| documents | day | place | copies | all | docs/s | reading | gc s | heap MB | alive | remembered"
                        + " | stories B3 P | R | F | copies P | R |");
        System.out.println("|--:".repeat(16) + "|");
        long begun = process.getProcessCpuTime();
        long collected = collected();
        int before = 0;
        for (int number = 1; number <= documents; number++) {
            SyntheticDocument last = step();
            if (FIRST_ROWS.contains(number) || number % ROW == 0 || number == documents) {
                double whole = process.getProcessCpuTime() - begun - making - reading;
                row(number, number - before, whole, collected() - collected, last);
                before = number;
                making = 0;
                reading = 0;
                skimmed = 0;
                placing = 0;
                comparing = 0;
                accuracy.reset();
                begun = process.getProcessCpuTime();
                collected = collected();
            }
        }
    }

    private SyntheticDocument step() {
        long start = threads.getCurrentThreadCpuTime();
        SyntheticDocument made = stream.next();
        long written = threads.getCurrentThreadCpuTime();
        boolean skims = made.hasAgencyLine() || made.number() % SKIMMED == 0;
        ReadDocument document = skims ? pipeline.skim(made.document()) : made.read();
        long read = threads.getCurrentThreadCpuTime();
        String story = places ? stories.place(document) : document.id();
        long placed = threads.getCurrentThreadCpuTime();
        List<CopyPair> pairs = copies.add(document);
        long compared = threads.getCurrentThreadCpuTime();
        accuracy.add(made, story, pairs);
        making += written - start + threads.getCurrentThreadCpuTime() - compared;
        making += skims ? 0 : read - written;
        reading += skims ? read - written : 0;
        skimmed += skims ? 1 : 0;
        placing += placed - read;
        comparing += compared - placed;
        return made;
    }

    private void row(int number, int counted, double whole, long collected, SyntheticDocument last) {
        StoryScore score = accuracy.stories();
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.3f | %.3f | %.3f | %.0f | %.3f | %.1f | %d | %d | %d | %.3f | %.3f | %.3f | %.4f | %.4f |%n",
                number,
                last.arrival(),
                placing / 1e6 / counted,
                comparing / 1e6 / counted,
                whole / 1e6 / counted,
                1e9 * counted / whole,
                reading / 1e6 / Math.max(1, skimmed),
                collected / 1e3,
                heap(),
                stream.living(),
                copies.size(),
                score.precision(),
                score.recall(),
                score.f(),
                accuracy.copyPrecision(),
                accuracy.copyRecall());
    }

    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
