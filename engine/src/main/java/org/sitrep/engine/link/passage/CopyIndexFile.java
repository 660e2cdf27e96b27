package org.sitrep.engine.link.passage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The form in which a {@link CopyIndex} is saved: its window, its day, then one entry a document, the oldest first. */
final class CopyIndexFile {
    private static final String FORMAT = "sitrep-copies/1";

    private final DataOutputStream out;

    private CopyIndexFile(DataOutputStream out) {
        this.out = out;
    }

    /** A document as it is saved, with the fingerprints under which it is found. */
    record Entry(String id, long day, Words words, List<Integer> postings) {}

    static CopyIndexFile write(OutputStream stream, CopyWindow window, Today today, int documents) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeUTF(FORMAT);
        out.writeInt(window.documents());
        out.writeInt(window.days());
        out.writeInt(window.words());
        out.writeInt(window.compared());
        out.writeInt(window.step());
        out.writeLong(today.value());
        out.writeLong(today.newest());
        out.writeInt(documents);
        return new CopyIndexFile(out);
    }

    void write(Entry entry) throws IOException {
        out.writeUTF(entry.id());
        out.writeLong(entry.day());
        Words words = entry.words();
        writeInts(words.hashes());
        for (int at = 0; at < words.size(); at++) {
            out.writeInt(words.starts()[at]);
            out.writeByte(words.lengths()[at]);
        }
        writeBits(words.quoted());
        writeBits(words.cut());
        writeInts(entry.postings().stream().mapToInt(hash -> hash).toArray());
    }

    void flush() throws IOException {
        out.flush();
    }

    private void writeInts(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private void writeBits(BitSet bits) throws IOException {
        writeInts(bits.stream().toArray());
    }

    static Reader read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new StreamCorruptedException("\"" + format + "\" is not the form " + FORMAT);
        }
        try {
            return new Reader(
                    in,
                    new CopyWindow(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()),
                    new Today(in.readLong(), in.readLong()),
                    in.readInt());
        } catch (IllegalArgumentException e) {
            throw new IOException("The saved index of copies is damaged.", e);
        }
    }

    /** Reads what was saved; {@link #next} as often as there are documents. */
    record Reader(DataInputStream in, CopyWindow window, Today today, int documents) {
        Entry next() throws IOException {
            String id = in.readUTF();
            long day = in.readLong();
            int[] hashes = readInts();
            int[] starts = new int[hashes.length];
            byte[] lengths = new byte[hashes.length];
            for (int at = 0; at < hashes.length; at++) {
                starts[at] = in.readInt();
                lengths[at] = in.readByte();
            }
            Words words = Words.of(hashes, starts, lengths, readBits(), readBits());
            return new Entry(id, day, words, Arrays.stream(readInts()).boxed().toList());
        }

        private int[] readInts() throws IOException {
            int length = in.readInt();
            if (length < 0) {
                throw new StreamCorruptedException("The saved index of copies is damaged.");
            }
            int[] values = new int[length];
            for (int at = 0; at < length; at++) {
                values[at] = in.readInt();
            }
            return values;
        }

        private BitSet readBits() throws IOException {
            BitSet bits = new BitSet();
            for (int bit : readInts()) {
                bits.set(bit);
            }
            return bits;
        }
    }
}
