package org.stagebook.handoff.hash;

import java.util.HexFormat;
import java.util.Locale;

/**
 * One finished hash: the algorithm and its text as ASC MHL v2.0 writes it (lower-case hex; C4 in base 58), so that two
 * values are equal exactly when they name the same bytes.
 *
 * <p>The prose of the standard calls the text base64; every example and every tool writes hex, and so do we.
 */
public record HashValue(HashAlgorithm algorithm, String text) {
    public HashValue {
        text = algorithm == HashAlgorithm.C4 ? text.strip() : text.strip().toLowerCase(Locale.ROOT);
        requireForm(algorithm, text);
    }

    static HashValue ofBytes(HashAlgorithm algorithm, byte[] bytes) {
        String text = algorithm == HashAlgorithm.C4
                ? C4Text.encode(bytes)
                : HexFormat.of().formatHex(bytes);
        return new HashValue(algorithm, text);
    }

    /** The binary hash, as the directory hashes of ASC MHL combine it. */
    public byte[] bytes() {
        return algorithm == HashAlgorithm.C4
                ? C4Text.decode(text)
                : HexFormat.of().parseHex(text);
    }

    private static void requireForm(HashAlgorithm algorithm, String text) {
        if (algorithm == HashAlgorithm.C4) {
            C4Text.decode(text);
            return;
        }
        if (text.length() != 2 * algorithm.sizeBytes() || !text.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a " + algorithm.elementName()
                    + " hash: it must be " + 2 * algorithm.sizeBytes() + " hexadecimal digits.");
        }
    }

    @Override
    public String toString() {
        return algorithm.elementName() + ":" + text;
    }
}
