package org.stagebook.audio.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/**
 * Turns the stored samples of one channel into numbers.
 *
 * <p>Integers have full scale at the top of their container, whatever the number of valid bits: WAVE and AIFF both put
 * the valid bits at the top (WAVEFORMATEXTENSIBLE, {@code wValidBitsPerSample}; AIFF 1.3, Sound Data Chunk). One loop
 * per kind of sample, because this runs for every sample that is not mapped.
 */
final class SampleDecoder {

    private enum Kind {
        OFFSET_BINARY_8,
        INTEGER_8,
        INTEGER_16,
        INTEGER_24,
        INTEGER_32,
        WIDE_INTEGER,
        FLOAT_32,
        FLOAT_64
    }

    private final Kind kind;
    private final int first;
    private final int stride;
    private final int size;
    private final ByteOrder order;
    private final double scale;

    /**
     * Prepares for one channel.
     *
     * @param channel how its samples are stored
     * @param first where its first sample is in the bytes that will be handed over
     */
    SampleDecoder(StoredChannel channel, int first) {
        this.kind = kind(channel);
        this.first = first;
        this.stride = channel.strideBytes();
        this.size = channel.sample().containerBytes();
        this.order = channel.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        this.scale = Math.scalb(1.0, 1 - 8 * size);
    }

    private static Kind kind(StoredChannel channel) {
        SampleFormat sample = channel.sample();
        if (sample.encoding() == SampleEncoding.IEEE_FLOAT) {
            return sample.containerBytes() == 4 ? Kind.FLOAT_32 : Kind.FLOAT_64;
        }
        return switch (sample.containerBytes()) {
            case 1 -> channel.bigEndian() ? Kind.INTEGER_8 : Kind.OFFSET_BINARY_8;
            case 2 -> Kind.INTEGER_16;
            case 3 -> Kind.INTEGER_24;
            case 4 -> Kind.INTEGER_32;
            default -> Kind.WIDE_INTEGER;
        };
    }

    /** Fills {@code target[from .. from + count)} with the samples at the start of the bytes. */
    void decode(ByteBuffer bytes, double[] target, int from, int count) {
        bytes.order(order);
        int end = from + count;
        switch (kind) {
            case OFFSET_BINARY_8 -> offsetBinary8(bytes, target, from, end);
            case INTEGER_8 -> integer8(bytes, target, from, end);
            case INTEGER_16 -> integer16(bytes, target, from, end);
            case INTEGER_24 -> integer24(bytes, target, from, end);
            case INTEGER_32 -> integer32(bytes, target, from, end);
            case WIDE_INTEGER -> wideInteger(bytes, target, from, end);
            case FLOAT_32 -> float32(bytes, target, from, end);
            case FLOAT_64 -> float64(bytes, target, from, end);
        }
    }

    private void offsetBinary8(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = ((bytes.get(at) & 0xFF) - 0x80) * scale;
        }
    }

    private void integer8(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = bytes.get(at) * scale;
        }
    }

    private void integer16(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = bytes.getShort(at) * scale;
        }
    }

    private void integer24(ByteBuffer bytes, double[] target, int from, int end) {
        int high = order == ByteOrder.BIG_ENDIAN ? 0 : 2;
        int low = 2 - high;
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            int sample = bytes.get(at + high) << 16 | (bytes.get(at + 1) & 0xFF) << 8 | (bytes.get(at + low) & 0xFF);
            target[i] = sample * scale;
        }
    }

    private void integer32(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = bytes.getInt(at) * scale;
        }
    }

    /** Five to eight bytes: rare enough to be assembled byte by byte. */
    private void wideInteger(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = wideSample(bytes, at) * scale;
        }
    }

    private long wideSample(ByteBuffer bytes, int at) {
        boolean bigEndian = order == ByteOrder.BIG_ENDIAN;
        long sample = bytes.get(bigEndian ? at : at + size - 1);
        for (int i = 1; i < size; i++) {
            sample = sample << 8 | (bytes.get(bigEndian ? at + i : at + size - 1 - i) & 0xFF);
        }
        return sample;
    }

    private void float32(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = bytes.getFloat(at);
        }
    }

    private void float64(ByteBuffer bytes, double[] target, int from, int end) {
        int at = first;
        for (int i = from; i < end; i++, at += stride) {
            target[i] = bytes.getDouble(at);
        }
    }
}
