package org.sitrep.engine.link.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * The frame of a saved state: a mark, a version, the length and the CRC-32 of what follows. What is inside is only read when
 * all of it is there and unharmed.
 */
final class StateFile {
    private static final int MARK = 0x53495453;
    private static final int VERSION = 2;

    private StateFile() {}

    /** Writes what is inside. */
    interface Content {
        void write(DataOutput out) throws IOException;
    }

    static void write(OutputStream out, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream inside = new DataOutputStream(bytes);
        content.write(inside);
        inside.flush();
        byte[] all = bytes.toByteArray();
        DataOutputStream frame = new DataOutputStream(out);
        frame.writeInt(MARK);
        frame.writeInt(VERSION);
        frame.writeInt(all.length);
        frame.writeLong(crc(all));
        frame.write(all);
        frame.flush();
    }

    /**
     * What is inside.
     *
     * @throws StoryStateException if it is no saved state, of another version, cut off or damaged
     */
    static DataInputStream read(InputStream in) throws IOException {
        DataInputStream frame = new DataInputStream(in);
        try {
            if (frame.readInt() != MARK) {
                throw new StoryStateException("this is no saved state of stories");
            }
            int version = frame.readInt();
            if (version != VERSION) {
                throw new StoryStateException("the saved state is of version " + version + ", this program reads "
                        + VERSION + "; place the documents anew");
            }
            int length = frame.readInt();
            long crc = frame.readLong();
            byte[] all = length < 0 ? new byte[0] : frame.readNBytes(length);
            if (all.length != length) {
                throw new StoryStateException("the saved state is cut off or damaged: " + length + " bytes announced, "
                        + all.length + " found");
            }
            if (crc(all) != crc) {
                throw new StoryStateException("the saved state is damaged: its checksum is another one");
            }
            return new DataInputStream(new ByteArrayInputStream(all));
        } catch (EOFException e) {
            throw new StoryStateException("the saved state is cut off", e);
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
