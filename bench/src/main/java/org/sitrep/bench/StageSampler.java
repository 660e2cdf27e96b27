package org.sitrep.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which share of its time a thread spends in which stage, by looking at its stack every few milliseconds.
 *
 * <p>The engine needs no hooks for it: the stage is the package of the class that {@code Pipeline} called. Looking at a
 * stack stops the thread for some microseconds, which is below what is measured here.
 */
final class StageSampler implements AutoCloseable {
    private static final String ENGINE = "org.sitrep.engine.";
    private static final String PIPELINE = ENGINE + "Pipeline";
    private static final long INTERVAL_MILLISECONDS = 2;

    private final Map<String, Integer> samples = new ConcurrentHashMap<>();
    private final Thread watched;
    private final Thread watcher;

    private StageSampler(Thread watched) {
        this.watched = watched;
        this.watcher = new Thread(this::watch, "stage sampler");
        watcher.setDaemon(true);
    }

    /** Starts to watch a thread. */
    static StageSampler of(Thread watched) {
        StageSampler sampler = new StageSampler(watched);
        sampler.watcher.start();
        return sampler;
    }

    /** The stages with their shares of the time so far, the largest first. */
    Map<String, Double> shares() {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(stage -> shares.put(stage.getKey(), stage.getValue() / all));
        return shares;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(INTERVAL_MILLISECONDS);
                samples.merge(stage(watched.getStackTrace()), 1, Integer::sum);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The package, below the engine's, of what stands on the pipeline's frame; the stack's top comes first. */
    static String stage(StackTraceElement[] stack) {
        String stage = "other";
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.equals(PIPELINE)) {
                return stage;
            }
            if (name.startsWith(ENGINE)) {
                stage = name.substring(ENGINE.length(), name.lastIndexOf('.'));
            }
        }
        return stage;
    }
}
