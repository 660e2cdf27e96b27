package org.sitrep.engine.link.story;

import java.util.Arrays;

/** Numbers keys 0, 1, 2 ... in the order in which they come: a hash table with open addressing and nothing boxed. */
final class IntNumbers {
    private static final int SMALLEST = 16;

    private int[] slots = empty(SMALLEST);
    private int[] keys = new int[SMALLEST / 2];
    private int size;

    int size() {
        return size;
    }

    int key(int number) {
        return keys[number];
    }

    /** The number of a key, -1 where it has none. */
    int find(int key) {
        return slots[slot(key)];
    }

    /** The number of a key, which gets the next one where it has none. */
    int number(int key) {
        int slot = slot(key);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 16)) & mask;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        slots = empty(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number;
        }
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }
}
