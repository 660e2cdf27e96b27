package org.sitrep.engine.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.sitrep.engine.model.Place;

/**
 * The places of gazetteer.gz, left in the columns in which they are stored: some ten megabytes of heap for all names,
 * and a name is found by binary search.
 */
final class CompiledPlaces {
    private static final int ROW = 4 + 4 + 4 + 4 + 2 + 2 + 2 + 4;

    private final ByteBuffer rows;
    private final int size;
    private final byte[] names;
    private final int[] keyStarts;
    private final int[] postingStarts;
    private final byte[] keys;
    private final int[] postings;
    private final String[] strings;

    private CompiledPlaces(ByteBuffer data) throws IOException {
        size = data.getInt();
        rows = data.slice(data.position(), size * ROW);
        data.position(data.position() + size * ROW);
        names = bytes(data);
        int count = data.getInt();
        keyStarts = new int[count + 1];
        postingStarts = new int[count + 1];
        for (int key = 0; key < count; key++) {
            keyStarts[key] = data.getInt();
            postingStarts[key] = data.getInt();
        }
        keys = bytes(data);
        keyStarts[count] = keys.length;
        postings = new int[data.getInt()];
        postingStarts[count] = postings.length;
        data.asIntBuffer().get(postings);
        data.position(data.position() + postings.length * Integer.BYTES);
        strings = new String[data.getInt()];
        byte[] rest = new byte[data.remaining()];
        data.get(rest);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest))) {
            for (int at = 0; at < strings.length; at++) {
                strings[at] = in.readUTF();
            }
        }
    }

    /**
     * Reads the file from the class path.
     *
     * @throws UncheckedIOException if it is damaged
     */
    static CompiledPlaces load() {
        try (InputStream in = CompiledPlaces.class.getResourceAsStream("gazetteer.gz")) {
            return new CompiledPlaces(ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.getInt()];
        data.get(bytes);
        return bytes;
    }

    int size() {
        return size;
    }

    /** Whether a number belongs to a country or a first-level division. */
    boolean isArea(int number) {
        String feature = strings[rows.getShort(number * ROW + 20)];
        return feature.equals("PCLI") || feature.equals("ADM1");
    }

    /** The postings of a key: twice a place's number, plus one where the key is not its main name. */
    int[] find(String key) {
        byte[] wanted = key.getBytes(UTF_8);
        int low = 0;
        int high = keyStarts.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Arrays.compareUnsigned(keys, keyStarts[middle], keyStarts[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return Arrays.copyOfRange(postings, postingStarts[middle], postingStarts[middle + 1]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return new int[0];
    }

    /** The place with a number from 0. */
    Place place(int number) {
        int at = number * ROW;
        int nameStart = rows.getInt(at + 22);
        int nameEnd = number + 1 < size ? rows.getInt(at + ROW + 22) : names.length;
        return new Place(
                rows.getInt(at),
                new String(names, nameStart, nameEnd - nameStart, UTF_8),
                Math.round(rows.getFloat(at + 4) * 1e5) / 1e5,
                Math.round(rows.getFloat(at + 8) * 1e5) / 1e5,
                strings[rows.getShort(at + 16)],
                strings[rows.getShort(at + 18)],
                strings[rows.getShort(at + 20)],
                rows.getInt(at + 12));
    }
}
