package org.stagebook.handoff.hash;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

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

    /** The value written as algorithm, colon and text; nothing if it is written in no form we know. */
    public static Optional<HashValue> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return HashAlgorithm.ofElement(text.substring(0, colon))
                    .map(algorithm -> new HashValue(algorithm, text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // what is no hash can be compared with nothing
        }
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
