package org.stagebook.metering.lanes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.metering.level.UsableSamples;

/**
 * Turns the stored samples of one channel in one lane into every sixteenth number of an array of rows.
 *
 * <p>One tiny loop per kind of sample: short methods are compiled soonest and best, and this one runs for every sample.
 */
abstract sealed class RowDecoder {

    /** Bytes behind the last sample that may be read without being used. */
    static final int SLACK_BYTES = 8;

    private static final int L = Lanes.COUNT;
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle SHORTS = view(short[].class);

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /** What a stored 1 is, against full scale of 1. */
    final double unit;

    /** Most significant byte first. */
    final boolean swapped;

    private RowDecoder(double unit, boolean swapped) {
        this.unit = unit;
        this.swapped = swapped;
    }

    /**
     * Decodes samples.
     *
     * @param bytes hold them
     * @param from where the first one is, and how far the next
     * @param rows receives them
     * @param first index of the first one in it; the next is a row further
     * @param count how many
     * @return how many were no sound, NaN for instance, and were taken as silence
     */
    abstract int decode(byte[] bytes, Stride from, double[] rows, int first, int count);

    /**
     * Decodes samples of all lanes, each from its own bytes.
     *
     * @return how many were no sound
     */
    int decodeAll(byte[][] lanes, Stride from, double[] rows, int first, int count) {
        int damaged = 0;
        for (int lane = 0; lane < L; lane++) {
            damaged += decode(lanes[lane], from, rows, first + lane, count);
        }
        return damaged;
    }

    /**
     * Where samples lie.
     *
     * @param at offset of the first one
     * @param step bytes from one to the next
     */
    record Stride(int at, int step) {}

    /** The decoder for a channel; absent where samples are too unusual for a loop of their own. */
    static Optional<RowDecoder> of(StoredChannel channel) {
        boolean swapped = channel.bigEndian();
        boolean floating = channel.sample().encoding() == SampleEncoding.IEEE_FLOAT;
        return switch (channel.sample().containerBytes()) {
            case 2 -> Optional.of(new Integer16(swapped));
            case 3 -> Optional.of(new Integer24(swapped));
            case 4 -> Optional.of(floating ? new Float32(swapped) : new Integer32(swapped));
            case 8 -> floating ? Optional.of(new Float64(swapped)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static final class Integer16 extends RowDecoder {
        Integer16(boolean swapped) {
            super(0x1p-15, swapped);
        }

        @Override
        int decode(byte[] bytes, Stride from, double[] rows, int first, int count) {
            int at = from.at();
            for (int i = 0; i < count; i++) {
                short sample = (short) SHORTS.get(bytes, at + i * from.step());
                rows[first + i * L] = swapped ? Short.reverseBytes(sample) : sample;
            }
            return 0;
        }
    }

    /** The usual samples of a stage: gathered as they are, four lanes at a time, then converted in vectors. */
    private static final class Integer24 extends RowDecoder {
        private final int[] raw = new int[(Lanes.PEAK_HISTORY + Lanes.MOST_ROWS) * L];

        Integer24(boolean swapped) {
            super(0x1p-23, swapped);
        }

        @Override
        int decodeAll(byte[][] lanes, Stride from, double[] rows, int first, int count) {
            for (int lane = 0; lane < L; lane += 4) {
                gather(lanes, lane, from, first, count);
            }
            if (swapped) {
                convertSwapped(raw, rows, first, first + count * L);
            } else {
                convert(raw, rows, first, first + count * L);
            }
            return 0;
        }

        private void gather(byte[][] lanes, int lane, Stride from, int first, int count) {
            byte[] one = lanes[lane];
            byte[] two = lanes[lane + 1];
            byte[] three = lanes[lane + 2];
            byte[] four = lanes[lane + 3];
            for (int i = 0; i < count; i++) {
                int at = from.at() + i * from.step();
                int row = first + lane + i * L;
                raw[row] = (int) INTS.get(one, at);
                raw[row + 1] = (int) INTS.get(two, at);
                raw[row + 2] = (int) INTS.get(three, at);
                raw[row + 3] = (int) INTS.get(four, at);
            }
        }

        private static void convert(int[] raw, double[] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = raw[i] << 8 >> 8;
            }
        }

        private static void convertSwapped(int[] raw, double[] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = Integer.reverseBytes(raw[i]) >> 8;
            }
        }

        @Override
        int decode(byte[] bytes, Stride from, double[] rows, int first, int count) {
            int at = from.at();
            for (int i = 0; i < count; i++) {
                int sample = (int) INTS.get(bytes, at + i * from.step());
                rows[first + i * L] = swapped ? Integer.reverseBytes(sample) >> 8 : sample << 8 >> 8;
            }
            return 0;
        }
    }

    private static final class Integer32 extends RowDecoder {
        Integer32(boolean swapped) {
            super(0x1p-31, swapped);
        }

        @Override
        int decode(byte[] bytes, Stride from, double[] rows, int first, int count) {
            int at = from.at();
            for (int i = 0; i < count; i++) {
                int sample = (int) INTS.get(bytes, at + i * from.step());
                rows[first + i * L] = swapped ? Integer.reverseBytes(sample) : sample;
            }
            return 0;
        }
    }

    private static final class Float32 extends RowDecoder {
        Float32(boolean swapped) {
            super(1, swapped);
        }

        @Override
        int decode(byte[] bytes, Stride from, double[] rows, int first, int count) {
            int at = from.at();
            int sound = 0;
            for (int i = 0; i < count; i++) {
                int bits = (int) INTS.get(bytes, at + i * from.step());
                double sample = Float.intBitsToFloat(swapped ? Integer.reverseBytes(bits) : bits);
                sound += UsableSamples.isSound(sample) ? 1 : 0;
                rows[first + i * L] = UsableSamples.usable(sample);
            }
            return count - sound;
        }
    }

    private static final class Float64 extends RowDecoder {
        Float64(boolean swapped) {
            super(1, swapped);
        }

        @Override
        int decode(byte[] bytes, Stride from, double[] rows, int first, int count) {
            int at = from.at();
            int sound = 0;
            for (int i = 0; i < count; i++) {
                long bits = (long) LONGS.get(bytes, at + i * from.step());
                double sample = Double.longBitsToDouble(swapped ? Long.reverseBytes(bits) : bits);
                sound += UsableSamples.isSound(sample) ? 1 : 0;
                rows[first + i * L] = UsableSamples.usable(sample);
            }
            return count - sound;
        }
    }
}
