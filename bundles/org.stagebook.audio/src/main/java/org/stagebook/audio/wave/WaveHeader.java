package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The bytes in front of the sound of a file we write: RIFF, room for {@code ds64}, {@code bext}, {@code fmt}, {@code
 * data}. The same length for every amount of sound, so that it can be written again when that is known.
 */
final class WaveHeader {

    static final int BYTES_PER_SAMPLE = 3;

    private static final int LONG_SIZES_BYTES = 28;
    private static final int PCM_FORMAT_BYTES = 16;
    private static final int EXTENSIBLE_FORMAT_BYTES = 40;
    private static final int MARKED_LONG = 0xFFFF_FFFF;

    private final WaveSpecification specification;
    private final byte[] broadcast;
    private final long riffLimitBytes;

    WaveHeader(WaveSpecification specification, long riffLimitBytes) {
        this.specification = specification;
        this.broadcast = new BroadcastChunkWriter(new byte[0]).content(specification.broadcast());
        this.riffLimitBytes = riffLimitBytes;
    }

    int sizeBytes() {
        return 12 + 8 + LONG_SIZES_BYTES + 8 + paddedBytes(broadcast.length) + 8 + formatBytes() + 8;
    }

    int frameBytes() {
        return specification.order().channelCount() * BYTES_PER_SAMPLE;
    }

    /** The header for that much sound: RIFF while 32 bits suffice, RF64 (EBU Tech 3306) beyond. */
    ByteBuffer bytes(long dataBytes) {
        ByteBuffer out = ByteBuffer.allocate(sizeBytes()).order(ByteOrder.LITTLE_ENDIAN);
        long riffBytes = sizeBytes() - 8 + dataBytes + dataBytes % 2;
        boolean wide = riffBytes > riffLimitBytes;
        id(out, wide ? "RF64" : "RIFF").putInt(wide ? MARKED_LONG : (int) riffBytes);
        id(out, "WAVE");
        putLongSizes(out, wide, riffBytes, dataBytes);
        id(out, "bext").putInt(broadcast.length).put(broadcast);
        out.position(out.position() + broadcast.length % 2);
        putFormat(out);
        id(out, "data").putInt(wide ? MARKED_LONG : (int) dataBytes);
        return out.flip();
    }

    private void putLongSizes(ByteBuffer out, boolean wide, long riffBytes, long dataBytes) {
        id(out, wide ? "ds64" : "JUNK").putInt(LONG_SIZES_BYTES);
        out.putLong(wide ? riffBytes : 0).putLong(wide ? dataBytes : 0).putLong(wide ? dataBytes / frameBytes() : 0);
        out.putInt(0);
    }

    /** Extensible above two channels, where the order matters; its mask is 0 for an order that no mask can say. */
    private void putFormat(ByteBuffer out) {
        int channels = specification.order().channelCount();
        boolean extensible = channels > 2;
        id(out, "fmt ").putInt(formatBytes());
        out.putShort((short) (extensible ? 0xFFFE : 1)).putShort((short) channels);
        out.putInt(specification.sampleRateHz()).putInt(specification.sampleRateHz() * frameBytes());
        out.putShort((short) frameBytes()).putShort((short) 24);
        if (extensible) {
            out.putShort((short) 22).putShort((short) 24);
            out.putInt(ChannelMask.ofOrder(specification.order()).bits());
            out.putLong(FormatChunk.PCM_SUBTYPE_START).putLong(FormatChunk.SUBTYPE_END);
        }
    }

    private static int paddedBytes(int length) {
        return length + length % 2;
    }

    private int formatBytes() {
        return specification.order().channelCount() > 2 ? EXTENSIBLE_FORMAT_BYTES : PCM_FORMAT_BYTES;
    }

    private static ByteBuffer id(ByteBuffer out, String id) {
        return out.put(id.getBytes(StandardCharsets.US_ASCII));
    }
}
