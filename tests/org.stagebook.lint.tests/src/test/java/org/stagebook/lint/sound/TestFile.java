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
        final double scale;

        Encoding(int bits, boolean floating) {
            this.bits = bits;
            this.floating = floating;
            this.scale = Math.scalb(1.0, bits - 1);
        }

        /** The value a sample has after it was stored. */
        double stored(double sample) {
            if (floating) {
                return bits == 32 ? (float) sample : sample;
            }
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
        int size = encoding.bits / 8;
        byte[] bytes = new byte[channels[0].length * channels.length * size];
        ByteBuffer target = ByteBuffer.wrap(bytes).order(order);
        for (int channel = 0; channel < channels.length; channel++) {
            for (int frame = 0; frame < channels[0].length; frame++) {
                put(target, (frame * channels.length + channel) * size, channels[channel][frame], offsetBinary);
            }
        }
        return bytes;
    }

    private void put(ByteBuffer target, int at, double value, boolean offsetBinary) {
        int whole = (int) Math.max(-encoding.scale, Math.min(encoding.scale - 1, Math.rint(value * encoding.scale)));
        boolean little = target.order() == ByteOrder.LITTLE_ENDIAN;
        switch (encoding) {
            case INT_8 -> target.put(at, (byte) (whole + (offsetBinary ? 128 : 0)));
            case INT_16 -> target.putShort(at, (short) whole);
            case INT_24 -> {
                target.put(little ? at + 2 : at, (byte) (whole >> 16));
                target.put(at + 1, (byte) (whole >> 8));
                target.put(little ? at : at + 2, (byte) whole);
            }
            case INT_32 -> target.putInt(at, whole);
            case FLOAT_32 -> target.putFloat(at, (float) value);
            case FLOAT_64 -> target.putDouble(at, value);
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
