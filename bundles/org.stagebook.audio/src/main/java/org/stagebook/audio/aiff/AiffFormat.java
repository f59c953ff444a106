package org.stagebook.audio.aiff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/**
 * The {@code COMM} chunk.
 *
 * @param channels at least 1
 * @param frames as stated
 * @param sampleRateHz rounded
 * @param sample how one sample is stored
 * @param bigEndian see {@link AiffInfo.Sound#bigEndian()}
 */
record AiffFormat(int channels, long frames, int sampleRateHz, SampleFormat sample, boolean bigEndian) {

    static final int PLAIN_BYTES = 18;
    static final int READ_BYTES = 22;

    private static final String UNCOMPRESSED = "NONE";

    static AiffFormat parse(Path file, ByteBuffer comm, List<String> remarks) throws UnreadableAiffException {
        if (comm.limit() < PLAIN_BYTES) {
            throw new UnreadableAiffException(file, "its COMM chunk has only " + comm.limit() + " of 18 bytes.");
        }
        int channels = Short.toUnsignedInt(comm.getShort(0));
        int bits = Short.toUnsignedInt(comm.getShort(6));
        double rate = extended(comm.getShort(8), comm.getLong(10));
        if (channels == 0 || !(rate >= 1) || rate > Integer.MAX_VALUE) {
            throw new UnreadableAiffException(
                    file, "its COMM chunk states " + channels + " channels at " + rate + " Hz.");
        }
        if (rate != Math.rint(rate)) {
            remarks.add("The sample rate of " + rate + " Hz was rounded to " + Math.round(rate) + " Hz.");
        }
        Coding coding = Coding.of(file, compression(comm), bits);
        long frames = Integer.toUnsignedLong(comm.getInt(2));
        return new AiffFormat(channels, frames, (int) Math.round(rate), coding.sample, coding.bigEndian);
    }

    private static String compression(ByteBuffer comm) {
        if (comm.limit() < READ_BYTES) {
            return UNCOMPRESSED;
        }
        byte[] type = new byte[4];
        comm.get(PLAIN_BYTES, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** An 80-bit floating point number of the 68881, as COMM holds the rate. */
    private static double extended(short signAndExponent, long mantissa) {
        int exponent = signAndExponent & 0x7FFF;
        if (signAndExponent < 0 || exponent == 0x7FFF) {
            return Double.NaN;
        }
        double high = (double) (mantissa >>> 1) * 2 + (mantissa & 1);
        return Math.scalb(high, exponent - 16383 - 63);
    }

    /** What the four characters of an AIFF-C compression type say about samples that are not compressed. */
    private record Coding(SampleFormat sample, boolean bigEndian) {

        static Coding of(Path file, String type, int bits) throws UnreadableAiffException {
            int bytes = (bits + 7) / 8;
            return switch (type.toUpperCase(Locale.ROOT)) {
                case UNCOMPRESSED, "TWOS" -> integer(file, bits, bytes, true);
                case "SOWT" -> integer(file, bits, bytes, bytes == 1);
                case "RAW " -> integer(file, bits, bytes, bytes != 1);
                case "IN24" -> integer(file, 24, 3, true);
                case "IN32" -> integer(file, 32, 4, true);
                case "FL32" -> new Coding(SampleFormat.FLOAT_32, true);
                case "FL64" -> new Coding(new SampleFormat(SampleEncoding.IEEE_FLOAT, 64, 8), true);
                default ->
                    throw new UnreadableAiffException(
                            file,
                            "its sound is compressed as \"" + type
                                    + "\"; only uncompressed AIFF-C is read. Convert it to WAV.");
            };
        }

        private static Coding integer(Path file, int bits, int bytes, boolean bigEndian)
                throws UnreadableAiffException {
            if (bits < 1 || bits > 32) {
                throw new UnreadableAiffException(file, "its COMM chunk states samples of " + bits + " bits.");
            }
            return new Coding(new SampleFormat(SampleEncoding.PCM_INTEGER, bits, bytes), bigEndian);
        }
    }
}
