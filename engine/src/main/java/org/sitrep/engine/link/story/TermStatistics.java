package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * In how many documents each term has been seen. Starts from a made-up past, so that the first documents are not compared
 * by accident; older documents count for less and less, so that a word of last year's crisis is rare again. A term that most
 * documents have is what the stream itself is about, as "Libya" in a folder on the war there: it counts as it would in
 * other news, where it is rare.
 */
final class TermStatistics {
    private static final double PAST_COUNT = 0.5;
    private static final int HALVE_AFTER = 20_000;
    private static final float LEAST = 0.6f;

    /** From this share of the documents on a term begins to count as what the stream is about, and in full a fifth above. */
    private static final double ABOUT = 0.4;

    private static final double RAMP = 0.2;
    private static final double RARITY_ELSEWHERE = 3;

    /** Before so many documents nobody can tell what the stream is about. */
    private static final double FEW_DOCUMENTS = 20;

    private final double past;
    private IntNumbers terms = new IntNumbers();
    private float[] counts = new float[16];
    private double documents;
    private int sinceHalving;

    /**
     * @param past of how many documents the made-up past consists
     */
    TermStatistics(double past) {
        this.past = past;
        this.documents = past;
    }

    /** Takes over what was written. */
    void read(DataInput in) throws IOException {
        documents = in.readDouble();
        sinceHalving = in.readInt();
        int size = in.readInt();
        terms = new IntNumbers();
        counts = new float[Math.max(counts.length, size)];
        for (int number = 0; number < size; number++) {
            counts[terms.number(in.readInt())] = in.readFloat();
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(documents);
        out.writeInt(sinceHalving);
        out.writeInt(terms.size());
        for (int number = 0; number < terms.size(); number++) {
            out.writeInt(terms.key(number));
            out.writeFloat(counts[number]);
        }
    }

    void add(Vector document) {
        documents++;
        for (int at = 0; at < document.size(); at++) {
            int number = terms.number(document.id(at));
            if (number == counts.length) {
                counts = Arrays.copyOf(counts, 2 * counts.length);
            }
            counts[number]++;
        }
        if (++sinceHalving >= HALVE_AFTER) {
            halve();
        }
    }

    private void halve() {
        sinceHalving = 0;
        documents = past + (documents - past) / 2;
        IntNumbers kept = new IntNumbers();
        float[] halved = new float[counts.length];
        for (int number = 0; number < terms.size(); number++) {
            if (counts[number] / 2 >= LEAST) {
                halved[kept.number(terms.key(number))] = counts[number] / 2;
            }
        }
        terms = kept;
        counts = halved;
    }

    /** The inverse document frequency of a term. */
    double rarity(int term) {
        int number = terms.find(term);
        double count = number < 0 ? 0 : counts[number];
        double here = Math.log((documents + 1) / (count + PAST_COUNT));
        double seen = documents - past;
        if (seen < FEW_DOCUMENTS) {
            return here;
        }
        double about = Math.min(1, Math.max(0, (count / seen - ABOUT) / RAMP));
        return Math.max(here, about * RARITY_ELSEWHERE);
    }

    /** A document's weights, each by how rare its term is now, of length 1. */
    Vector weigh(Vector document) {
        return document.times(this::rarity).unit();
    }
}
