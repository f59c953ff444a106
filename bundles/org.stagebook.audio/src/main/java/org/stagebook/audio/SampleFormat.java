package org.stagebook.audio;

/**
 * One sample in storage.
 *
 * @param encoding integer or floating point
 * @param validBits resolution in bits, at most the container's
 * @param containerBytes bytes each sample takes
 */
public record SampleFormat(SampleEncoding encoding, int validBits, int containerBytes) {

    public static final SampleFormat PCM_16 = new SampleFormat(SampleEncoding.PCM_INTEGER, 16, 2);
    public static final SampleFormat PCM_24 = new SampleFormat(SampleEncoding.PCM_INTEGER, 24, 3);
    public static final SampleFormat FLOAT_32 = new SampleFormat(SampleEncoding.IEEE_FLOAT, 32, 4);

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if the bits do not fit the container or no such floating point format exists
     */
    public SampleFormat {
        if (validBits < 1 || containerBytes > 8 || validBits > containerBytes * 8) {
            throw new IllegalArgumentException(
                    validBits + " bits do not fit a sample of " + containerBytes + " bytes.");
        }
        boolean wholeFloat = validBits == containerBytes * 8 && (validBits == 32 || validBits == 64);
        if (encoding == SampleEncoding.IEEE_FLOAT && !wholeFloat) {
            throw new IllegalArgumentException("Floating point samples have 32 or 64 bits, not " + validBits + ".");
        }
    }

    /** For people: {@code "24-bit"}, {@code "32-bit float"}. */
    @Override
    public String toString() {
        return validBits + "-bit" + (encoding == SampleEncoding.IEEE_FLOAT ? " float" : "");
    }
}
