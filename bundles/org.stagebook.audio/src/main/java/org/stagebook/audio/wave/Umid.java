package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The unique material identifier (SMPTE ST 330) of a {@code bext} chunk from version 1 on: 64 bytes, of which a basic one
 * uses 32. Some workstations put a number of their own there; {@link #isStandard()} tells.
 *
 * @param hex 64 or 128 hexadecimal digits in upper case
 */
public record Umid(String hex) {

    /** What every identifier of the standard begins with. */
    private static final String UNIVERSAL_LABEL = "060A2B34";

    private static final int BASIC_BYTES = 32;
    private static final int EXTENDED_BYTES = 64;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not 64 or 128 upper-case hexadecimal digits
     */
    public Umid {
        if (!hex.matches("[0-9A-F]{64}|[0-9A-F]{128}")) {
            throw new IllegalArgumentException(
                    "A UMID has 64 or 128 hexadecimal digits in upper case, which \"" + hex + "\" has not.");
        }
    }

    /** The identifier in 64 bytes of a chunk; nothing when all of them are zero. */
    static Optional<Umid> of(ByteBuffer content, int at) {
        byte[] bytes = new byte[EXTENDED_BYTES];
        content.get(at, bytes);
        int used = EXTENDED_BYTES;
        while (used > 0 && bytes[used - 1] == 0) {
            used--;
        }
        if (used == 0) {
            return Optional.empty();
        }
        int length = used > BASIC_BYTES ? EXTENDED_BYTES : BASIC_BYTES;
        return Optional.of(new Umid(HexFormat.of().withUpperCase().formatHex(bytes, 0, length)));
    }

    /** Whether it is one of the standard, not something else in its place. */
    public boolean isStandard() {
        return hex.startsWith(UNIVERSAL_LABEL);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
