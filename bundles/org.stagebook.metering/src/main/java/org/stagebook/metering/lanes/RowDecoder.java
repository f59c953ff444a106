package org.stagebook.metering.lanes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
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
        return MethodHandles.byteBufferViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /** What a stored 1 is, against full scale of 1. */
    final double unit;

    /** Most significant byte first. */
    final boolean swapped;

    /** From one sample to the next. */
    final int stepBytes;

    private RowDecoder(double unit, StoredChannel channel) {
        this.unit = unit;
        this.swapped = channel.bigEndian();
        this.stepBytes = channel.strideBytes();
    }

    /**
     * Decodes samples.
     *
     * @param bytes hold them
     * @param from offset of the first one
     * @param rows receives them
     * @param first index of the first one in it; the next is a row further
     * @param count how many
     * @return how many were no sound, NaN for instance, and were taken as silence
     */
    abstract int decode(ByteBuffer bytes, int from, double[] rows, int first, int count);

    /**
     * Decodes samples of all lanes, whose bytes follow each other.
     *
     * @param from offset of the first one in the first lane
     * @return how many were no sound
     */
    int decodeAll(LaneBytes lanes, int from, double[] rows, int first, int count) {
        int damaged = 0;
        for (int lane = 0; lane < L; lane++) {
            damaged += decode(lanes.bytes(), from + lanes.start(lane), rows, first + lane, count);
        }
        return damaged;
    }

    /** The decoder for a channel; absent where samples are too unusual for a loop of their own. */
    static Optional<RowDecoder> of(StoredChannel channel) {
        boolean floating = channel.sample().encoding() == SampleEncoding.IEEE_FLOAT;
        return switch (channel.sample().containerBytes()) {
            case 2 -> Optional.of(new Integer16(channel));
            case 3 -> Optional.of(new Integer24(channel));
            case 4 -> Optional.of(floating ? new Float32(channel) : new Integer32(channel));
            case 8 -> floating ? Optional.of(new Float64(channel)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static final class Integer16 extends RowDecoder {
        Integer16(StoredChannel channel) {
            super(0x1p-15, channel);
        }

        @Override
        int decode(ByteBuffer bytes, int from, double[] rows, int first, int count) {
            int step = stepBytes;
            for (int i = 0; i < count; i++) {
                short sample = (short) SHORTS.get(bytes, from + i * step);
                rows[first + i * L] = swapped ? Short.reverseBytes(sample) : sample;
            }
            return 0;
        }
    }

    /** The usual samples of a stage: gathered as they are, four lanes at a time, then converted in vectors. */
    private static final class Integer24 extends RowDecoder {
        private final int[] raw = new int[(Lanes.PEAK_HISTORY + Lanes.MOST_ROWS) * L];

        Integer24(StoredChannel channel) {
            super(0x1p-23, channel);
        }

        @Override
        int decodeAll(LaneBytes lanes, int from, double[] rows, int first, int count) {
            for (int lane = 0; lane < L; lane += 4) {
                gather(lanes, from + lanes.start(lane), first + lane, first + count * L);
            }
            if (swapped) {
                convertSwapped(raw, rows, first, first + count * L);
            } else {
                convert(raw, rows, first, first + count * L);
            }
            return 0;
        }

        private void gather(LaneBytes lanes, int from, int first, int end) {
            ByteBuffer bytes = lanes.bytes();
            int[] gathered = raw;
            int lane = lanes.laneBytes();
            int step = stepBytes;
            int at = from;
            for (int row = first; row < end; row += L) {
                gathered[row] = (int) INTS.get(bytes, at);
                gathered[row + 1] = (int) INTS.get(bytes, at + lane);
                gathered[row + 2] = (int) INTS.get(bytes, at + 2 * lane);
                gathered[row + 3] = (int) INTS.get(bytes, at + 3 * lane);
                at += step;
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
        int decode(ByteBuffer bytes, int from, double[] rows, int first, int count) {
            int step = stepBytes;
            for (int i = 0; i < count; i++) {
                int sample = (int) INTS.get(bytes, from + i * step);
                rows[first + i * L] = swapped ? Integer.reverseBytes(sample) >> 8 : sample << 8 >> 8;
            }
            return 0;
        }
    }

    private static final class Integer32 extends RowDecoder {
        Integer32(StoredChannel channel) {
            super(0x1p-31, channel);
        }

        @Override
        int decode(ByteBuffer bytes, int from, double[] rows, int first, int count) {
            int step = stepBytes;
            for (int i = 0; i < count; i++) {
                int sample = (int) INTS.get(bytes, from + i * step);
                rows[first + i * L] = swapped ? Integer.reverseBytes(sample) : sample;
            }
            return 0;
        }
    }

    private static final class Float32 extends RowDecoder {
        Float32(StoredChannel channel) {
            super(1, channel);
        }

        @Override
        int decode(ByteBuffer bytes, int from, double[] rows, int first, int count) {
            int step = stepBytes;
            int sound = 0;
            for (int i = 0; i < count; i++) {
                int bits = (int) INTS.get(bytes, from + i * step);
                double sample = Float.intBitsToFloat(swapped ? Integer.reverseBytes(bits) : bits);
                sound += UsableSamples.isSound(sample) ? 1 : 0;
                rows[first + i * L] = UsableSamples.usable(sample);
            }
            return count - sound;
        }
    }

    private static final class Float64 extends RowDecoder {
        Float64(StoredChannel channel) {
            super(1, channel);
        }

        @Override
        int decode(ByteBuffer bytes, int from, double[] rows, int first, int count) {
            int step = stepBytes;
            int sound = 0;
            for (int i = 0; i < count; i++) {
                long bits = (long) LONGS.get(bytes, from + i * step);
                double sample = Double.longBitsToDouble(swapped ? Long.reverseBytes(bits) : bits);
                sound += UsableSamples.isSound(sample) ? 1 : 0;
                rows[first + i * L] = UsableSamples.usable(sample);
            }
            return count - sound;
        }
    }
}
