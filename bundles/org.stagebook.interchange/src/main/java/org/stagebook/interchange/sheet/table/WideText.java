package org.stagebook.interchange.sheet.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark: of a table's signs so many are ASCII that every other byte is often zero. */
final class WideText {

    private WideText() {}

    static Optional<Charset> charsetOf(byte[] sample) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0 && i % 2 == 0) {
                evenZeros++;
            } else if (sample[i] == 0) {
                oddZeros++;
            }
        }
        int many = Math.max(2, sample.length / 8);
        if (oddZeros >= many && evenZeros <= oddZeros / 20) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return evenZeros >= many && oddZeros <= evenZeros / 20
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
