package org.sitrep.engine.work;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does the same to every item of a list, on as many threads as there are workers. The results stand in the order of the
 * items, so they are the same for any number of workers, provided that the work on one item depends on no other.
 *
 * <p>The work may hand over lists of its own: who waits for others helps them. Idle threads end by themselves.
 */
public final class Workers {
    private final int count;

    /** Empty where one works: then it is whoever hands over the list. */
    private final Optional<ForkJoinPool> pool;

    private Workers(int count, Optional<ForkJoinPool> pool) {
        this.count = count;
        this.pool = pool;
    }

    /** Nobody but whoever hands over the list. */
    public static Workers one() {
        return new Workers(1, Optional.empty());
    }

    /** So many. */
    public static Workers of(int count) {
        return count <= 1 ? one() : new Workers(count, Optional.of(new ForkJoinPool(count)));
    }

    /**
     * Begins work beside which other work goes on; with nobody else it is done at once.
     *
     * @return waits for what it makes, or helps to make it
     */
    public <T> Supplier<T> begin(Supplier<T> work) {
        if (pool.isEmpty()) {
            T made = work.get();
            return () -> made;
        }
        ForkJoinTask<T> begun = ForkJoinTask.adapt((Callable<T>) work::get);
        if (ForkJoinTask.getPool() == pool.get()) {
            begun.fork();
        } else {
            pool.get().execute(begun);
        }
        return begun::join;
    }

    /** What the work makes of each item, in the order of the items. */
    public <T, R> List<R> map(List<? extends T> items, Function<? super T, ? extends R> work) {
        Object[] made = new Object[items.size()];
        each(made.length, at -> made[at] = work.apply(items.get(at)));
        @SuppressWarnings("unchecked")
        List<R> results = (List<R>) Collections.unmodifiableList(Arrays.asList(made));
        return results;
    }

    /** Does the work for every number from 0 on below a bound. */
    public void each(int bound, IntConsumer work) {
        if (pool.isEmpty() || bound < 2) {
            for (int number = 0; number < bound; number++) {
                work.accept(number);
            }
        } else if (ForkJoinTask.getPool() == pool.get()) {
            share(bound, work);
        } else {
            pool.get().invoke(ForkJoinTask.adapt(() -> share(bound, work)));
        }
    }

    /** Numbers are taken one by one, by whoever has time. */
    private void share(int bound, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        Runnable share = () -> {
            for (int number = next.getAndIncrement(); number < bound; number = next.getAndIncrement()) {
                work.accept(number);
            }
        };
        ForkJoinTask.invokeAll(Stream.generate(() -> ForkJoinTask.adapt(share))
                .limit(Math.min(count, bound))
                .toList());
    }
}
