package org.sitrep.engine.link.story;

import java.util.Arrays;

/**
 * Numbers keys 0, 1, 2 ... in the order in which they come: a hash table with open addressing and nothing boxed. A slot
 * holds the key beside its number, so that a look-up in a large table goes to memory once.
 */
final class IntNumbers {
    private static final int SMALLEST = 8;

    /** The key in the upper half, its number plus one in the lower; 0 where nothing is. */
    private long[] slots;

    private int[] keys;
    private int size;

    IntNumbers() {
        this(SMALLEST);
    }

    /** Grows only when there are more keys than this. */
    IntNumbers(int expected) {
        keys = new int[Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected - 1)) << 1)];
        slots = new long[2 * keys.length];
    }

    int size() {
        return size;
    }

    int key(int number) {
        return keys[number];
    }

    /** The number of a key, -1 where it has none. */
    int find(int key) {
        return (int) slots[slot(key)] - 1;
    }

    /** The number of a key, which gets the next one where it has none. */
    int number(int key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = entry(key, size);
        return size++;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 16)) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        slots = new long[2 * slots.length];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = entry(keys[number], number);
        }
    }

    private static long entry(int key, int number) {
        return (long) key << 32 | (number + 1);
    }
}
