package org.sitrep.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void resultsStandInTheOrderOfTheItems(int threads) {
        Workers workers = Workers.of(threads);

        List<String> results = workers.map(ITEMS, item -> "item " + item);

        assertThat(results)
                .containsExactlyElementsOf(
                        ITEMS.stream().map(item -> "item " + item).toList());
        assertThat(workers.<Integer, Integer>map(List.of(), item -> item)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void workHandsOverListsOfItsOwn(int threads) {
        Workers workers = Workers.of(threads);

        List<Integer> sums = workers.map(
                ITEMS,
                item -> workers
                        .map(
                                ITEMS,
                                other -> workers.map(List.of(item, other), Integer::intValue).stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum());

        assertThat(sums)
                .containsExactlyElementsOf(
                        ITEMS.stream().map(item -> 500 * item + 499 * 250).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatIsBegunIsThereWhenAskedFor(int threads) {
        Workers workers = Workers.of(threads);

        Supplier<List<Integer>> twice = workers.begin(() -> workers.map(ITEMS, item -> 2 * item));
        List<Integer> sums = workers.map(
                ITEMS, item -> workers.begin(() -> item + twice.get().get(item)).get());

        assertThat(sums)
                .containsExactlyElementsOf(ITEMS.stream().map(item -> 3 * item).toList());
    }

    @Test
    void severalWorkAtOnceAndOneDoesItHimself() {
        CyclicBarrier meeting = new CyclicBarrier(3);
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        Workers.of(3).each(3, number -> {
            met.add(Thread.currentThread());
            await(meeting);
        });
        assertThat(met).hasSize(3);

        met.clear();
        Workers.one().each(3, number -> met.add(Thread.currentThread()));
        assertThat(met).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatTheWorkThrowsIsThrown(int threads) {
        Workers workers = Workers.of(threads);

        assertThatThrownBy(() -> workers.map(ITEMS, item -> 10 / (item - 250))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> workers.map(ITEMS, item -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("nobody else came", e);
        }
    }
}
