package org.sitrep.engine.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are derived from content, so that they stay the same over runs and links to an item keep their meaning. */
public final class ContentId {
    private static final int BYTES = 5;

    private ContentId() {}

    /**
     * An id such as {@code e-1f0c99a3b2}: a prefix for the kind of item, and the beginning of the SHA-256 of its parts.
     *
     * @param prefix one letter or a short word
     * @param parts what the item is made of; their order and their borders count
     */
    public static String of(String prefix, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
