package org.stagebook.lint.sound;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.source.StoredChannel;

/**
 * Turns stored samples of one channel into integers, 2^23 being full scale in every encoding, so that the same sound gives the
 * same numbers whatever it is stored as; what is finer than 24 bits is cut off. One plain loop for each encoding, because this runs for every sample.
 */
enum SampleKernel {
    OFFSET_BINARY_8 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = ((bytes[byteAt] & 0xFF) - 0x80) << 16;
            }
        }
    },
    INTEGER_8 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = bytes[byteAt] << 16;
            }
        }
    },
    LITTLE_16 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = (short) LITTLE_SHORT.get(bytes, byteAt) << 8;
            }
        }
    },
    BIG_16 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = (short) BIG_SHORT.get(bytes, byteAt) << 8;
            }
        }
    },
    LITTLE_24 {
        // Reads four bytes at once, the fourth of which is not needed, but for the last sample.
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            int byteAt = at;
            int last = count - 1;
            for (int i = 0; i < last; i++, byteAt += stride) {
                samples[i] = (int) LITTLE_INT.get(bytes, byteAt) << 8 >> 8;
            }
            samples[last] = bytes[byteAt + 2] << 16 | (bytes[byteAt + 1] & 0xFF) << 8 | (bytes[byteAt] & 0xFF);
        }
    },
    BIG_24 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            int byteAt = at;
            int last = count - 1;
            for (int i = 0; i < last; i++, byteAt += stride) {
                samples[i] = (int) BIG_INT.get(bytes, byteAt) >> 8;
            }
            samples[last] = bytes[byteAt] << 16 | (bytes[byteAt + 1] & 0xFF) << 8 | (bytes[byteAt + 2] & 0xFF);
        }
    },
    LITTLE_32 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = (int) LITTLE_INT.get(bytes, byteAt) / BELOW_24;
            }
        }
    },
    BIG_32 {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = (int) BIG_INT.get(bytes, byteAt) / BELOW_24;
            }
        }
    },
    LITTLE_FLOAT {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = scaled((float) LITTLE_SINGLE.get(bytes, byteAt));
            }
        }
    },
    BIG_FLOAT {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = scaled((float) BIG_SINGLE.get(bytes, byteAt));
            }
        }
    },
    LITTLE_DOUBLE {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = scaled((double) LITTLE_WIDE.get(bytes, byteAt));
            }
        }
    },
    BIG_DOUBLE {
        @Override
        void decode(byte[] bytes, int at, int stride, int[] samples, int count) {
            for (int i = 0, byteAt = at; i < count; i++, byteAt += stride) {
                samples[i] = scaled((double) BIG_WIDE.get(bytes, byteAt));
            }
        }
    };

    private static final VarHandle LITTLE_SHORT = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_SHORT = view(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_INT = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INT = view(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_SINGLE = view(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_SINGLE = view(float[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_WIDE = view(double[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_WIDE = view(double[].class, ByteOrder.BIG_ENDIAN);

    /** Full scale of the numbers. */
    static final int FULL_SCALE = 1 << 23;

    /** What a sample of 32 bits has below 24; dividing cuts it off towards zero, so that polarity makes no difference. */
    private static final int BELOW_24 = 1 << 8;

    /**
     * Fills the beginning of an array.
     *
     * @param at where the first sample is in the bytes; all samples lie wholly in them
     * @param count how many, at least 1
     */
    abstract void decode(byte[] bytes, int at, int stride, int[] samples, int count);

    private static VarHandle view(Class<?> elements, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(elements, order);
    }

    /** What is no number counts as silence, and what is beyond 48 dB over full scale as that. */
    private static int scaled(double sample) {
        return Math.max(-Integer.MAX_VALUE, (int) (sample * FULL_SCALE));
    }

    /** How to decode a channel; of integers longer than four bytes the upper four. */
    static Choice of(StoredChannel channel) {
        int size = channel.sample().containerBytes();
        boolean big = channel.bigEndian();
        if (channel.sample().encoding() == SampleEncoding.IEEE_FLOAT) {
            return size == 4
                    ? new Choice(big ? BIG_FLOAT : LITTLE_FLOAT, 0)
                    : new Choice(big ? BIG_DOUBLE : LITTLE_DOUBLE, 0);
        }
        return switch (size) {
            case 1 -> new Choice(big ? INTEGER_8 : OFFSET_BINARY_8, 0);
            case 2 -> new Choice(big ? BIG_16 : LITTLE_16, 0);
            case 3 -> new Choice(big ? BIG_24 : LITTLE_24, 0);
            default -> new Choice(big ? BIG_32 : LITTLE_32, big ? 0 : size - 4);
        };
    }

    /**
     * A kernel for a channel.
     *
     * @param skippedBytes how many bytes of each sample come before those that are read
     */
    record Choice(SampleKernel kernel, int skippedBytes) {}
}
