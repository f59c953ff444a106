package org.stagebook.lint.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of sound files in any encoding, written without the code under test.
 *
 * @param encoding of a sample
 * @param sampleRateHz of the file
 * @param channelMask of WAVE_FORMAT_EXTENSIBLE, 0 for none
 * @param timeReference of the bext chunk; -1 for no chunk
 */
public record TestFile(Encoding encoding, int sampleRateHz, int channelMask, long timeReference) {

    /** How a sample is stored. */
    public enum Encoding {
        INT_8(8, false),
        INT_16(16, false),
        INT_24(24, false),
        INT_32(32, false),
        FLOAT_32(32, true),
        FLOAT_64(64, true);

        final int bits;
        final boolean floating;

        Encoding(int bits, boolean floating) {
            this.bits = bits;
            this.floating = floating;
        }

        /** The value a sample has after it was stored. */
        double stored(double sample) {
            if (floating) {
                return bits == 32 ? (float) sample : sample;
            }
            double scale = Math.scalb(1.0, bits - 1);
            return Math.clamp(Math.rint(sample * scale), -scale, scale - 1) / scale;
        }
    }

    public static TestFile of(Encoding encoding) {
        return new TestFile(encoding, 48_000, 0, -1);
    }

    public byte[] wave(double[][] channels) {
        byte[] samples = samples(channels, ByteOrder.LITTLE_ENDIAN, true);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (timeReference >= 0) {
            byte[] bext = new byte[602];
            little(bext).putLong(338, timeReference).putShort(346, (short) 1);
            chunk(chunks, "bext", bext, ByteOrder.LITTLE_ENDIAN);
        }
        chunk(chunks, "fmt ", format(channels.length), ByteOrder.LITTLE_ENDIAN);
        chunk(chunks, "data", samples, ByteOrder.LITTLE_ENDIAN);
        return file("RIFF", "WAVE", chunks.toByteArray(), ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] format(int channels) {
        int frame = channels * encoding.bits / 8;
        byte[] bytes = new byte[channelMask == 0 ? 16 : 40];
        ByteBuffer format = little(bytes);
        format.putShort((short) (channelMask != 0 ? 0xFFFE : encoding.floating ? 3 : 1))
                .putShort((short) channels)
                .putInt(sampleRateHz)
                .putInt(sampleRateHz * frame)
                .putShort((short) frame)
                .putShort((short) encoding.bits);
        if (channelMask != 0) {
            format.putShort((short) 22)
                    .putShort((short) encoding.bits)
                    .putInt(channelMask)
                    .putShort((short) (encoding.floating ? 3 : 1))
                    .put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
        }
        return bytes;
    }

    byte[] aiff(double[][] channels) {
        String compression = encoding.floating ? "fl" + encoding.bits : "NONE";
        ByteBuffer comm = ByteBuffer.allocate(24);
        comm.putShort((short) channels.length)
                .putInt(channels[0].length)
                .putShort((short) encoding.bits)
                .putShort((short) (16383 + 15))
                .putLong((long) sampleRateHz << 48)
                .put(compression.getBytes(StandardCharsets.US_ASCII));
        byte[] samples = samples(channels, ByteOrder.BIG_ENDIAN, false);
        byte[] sound =
                ByteBuffer.allocate(8 + samples.length).position(8).put(samples).array();
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunk(chunks, "COMM", comm.array(), ByteOrder.BIG_ENDIAN);
        chunk(chunks, "SSND", sound, ByteOrder.BIG_ENDIAN);
        return file("FORM", "AIFC", chunks.toByteArray(), ByteOrder.BIG_ENDIAN);
    }

    private byte[] samples(double[][] channels, ByteOrder order, boolean offsetBinary) {
        int frames = channels[0].length;
        int size = encoding.bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(frames * channels.length * size).order(order);
        for (int frame = 0; frame < frames; frame++) {
            for (double[] channel : channels) {
                put(bytes, encoding.stored(channel[frame]), size, offsetBinary);
            }
        }
        return bytes.array();
    }

    private void put(ByteBuffer bytes, double value, int size, boolean offsetBinary) {
        if (encoding.floating) {
            if (size == 4) {
                bytes.putFloat((float) value);
            } else {
                bytes.putDouble(value);
            }
            return;
        }
        long whole = Math.round(value * Math.scalb(1.0, encoding.bits - 1)) + (size == 1 && offsetBinary ? 128 : 0);
        for (int i = 0; i < size; i++) {
            int shift = 8 * (bytes.order() == ByteOrder.LITTLE_ENDIAN ? i : size - 1 - i);
            bytes.put((byte) (whole >> shift));
        }
    }

    private static void chunk(ByteArrayOutputStream out, String id, byte[] content, ByteOrder order) {
        out.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(
                ByteBuffer.allocate(4).order(order).putInt(content.length).array());
        out.writeBytes(content);
        out.writeBytes(new byte[content.length % 2]);
    }

    private static byte[] file(String mark, String form, byte[] chunks, ByteOrder order) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(order)
                .put(mark.getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put(form.getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
