package org.stagebook.handoff.hash;

import java.math.BigInteger;

/** The text form of SMPTE ST 2114: {@code c4}, then the 512-bit number in base 58, left-padded with {@code 1} to 90 characters. */
final class C4Text {
    private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final String PREFIX = "c4";
    private static final int LENGTH = 90;
    private static final int SIZE_BYTES = 64;

    private C4Text() {}

    static String encode(byte[] sha512) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, sha512);
        while (rest.signum() > 0) {
            BigInteger[] step = rest.divideAndRemainder(BASE);
            digits.append(DIGITS.charAt(step[1].intValue()));
            rest = step[0];
        }
        digits.repeat(DIGITS.charAt(0), LENGTH - PREFIX.length() - digits.length());
        return PREFIX + digits.reverse();
    }

    static byte[] decode(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a C4 identifier: it must be c4 and 88 more characters.");
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not a C4 identifier: '" + text.charAt(i) + "' is not a base 58 digit.");
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return fixedLength(number, text);
    }

    private static byte[] fixedLength(BigInteger number, String text) {
        if (number.bitLength() > 8 * SIZE_BYTES) {
            throw new IllegalArgumentException("\"" + text + "\" is not a C4 identifier: its number exceeds 512 bits.");
        }
        byte[] signed = number.toByteArray();
        byte[] bytes = new byte[SIZE_BYTES];
        int length = Math.min(signed.length, SIZE_BYTES);
        System.arraycopy(signed, signed.length - length, bytes, SIZE_BYTES - length, length);
        return bytes;
    }
}
