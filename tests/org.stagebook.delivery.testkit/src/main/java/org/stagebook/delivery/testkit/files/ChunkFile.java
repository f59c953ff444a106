package org.stagebook.delivery.testkit.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A RIFF/WAVE file put together chunk by chunk, as the specification has it and no writer of ours. */
final class ChunkFile {

    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    ChunkFile pcm(int sampleRateHz, int channels, int bits) {
        int frameBytes = channels * bits / 8;
        byte[] format = new byte[16];
        little(format)
                .putShort((short) 1)
                .putShort((short) channels)
                .putInt(sampleRateHz)
                .putInt(sampleRateHz * frameBytes)
                .putShort((short) frameBytes)
                .putShort((short) bits);
        return chunk("fmt ", format);
    }

    ChunkFile chunk(String id, byte[] content) {
        chunks.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        byte[] length = new byte[4];
        little(length).putInt(content.length);
        chunks.writeBytes(length);
        chunks.writeBytes(content);
        if (content.length % 2 != 0) {
            chunks.write(0);
        }
        return this;
    }

    byte[] bytes() {
        byte[] file = new byte[12 + chunks.size()];
        little(file)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.size())
                .put("WAVE".getBytes(StandardCharsets.US_ASCII))
                .put(chunks.toByteArray());
        return file;
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
