package org.stagebook.audio.wave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays out WAVE files byte by byte, so that every fault of real files can be reproduced on purpose. */
final class WaveFixture {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A file that begins with these identifiers and a RIFF size to be corrected by {@link #writeTo}. */
    static WaveFixture begin(String container, String form) {
        WaveFixture fixture = new WaveFixture();
        fixture.text(container).number(0, 4).text(form);
        return fixture;
    }

    static WaveFixture riff() {
        return begin("RIFF", "WAVE");
    }

    WaveFixture text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    WaveFixture number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    WaveFixture zeros(int count) {
        return raw(new byte[count]);
    }

    WaveFixture raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    WaveFixture header(String id, long size) {
        return text(id).number(size, 4);
    }

    /** A whole chunk with its pad byte. */
    WaveFixture chunk(String id, byte[] content) {
        return header(id, content.length).raw(content).zeros(content.length % 2);
    }

    WaveFixture pcm(int channels, int bits) {
        int frame = channels * ((bits + 7) / 8);
        header("fmt ", 16).number(1, 2).number(channels, 2).number(48_000, 4);
        return number(48_000L * frame, 4).number(frame, 2).number(bits, 2);
    }

    WaveFixture extensible(int channels, int mask) {
        int frame = channels * 3;
        header("fmt ", 40).number(0xFFFE, 2).number(channels, 2).number(48_000, 4);
        number(48_000L * frame, 4).number(frame, 2).number(24, 2);
        return number(22, 2)
                .number(24, 2)
                .number(mask, 4)
                .number(0x0010_0000_0000_0001L, 8)
                .number(0x719B_3800_AA00_0080L, 8);
    }

    /** The bytes as they are, except that the RIFF size is right. */
    Path writeTo(Path folder) throws IOException {
        byte[] bytes = out.toByteArray();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
        return Files.write(folder.resolve("fixture.wav"), bytes);
    }

    Path writeUnchangedTo(Path folder) throws IOException {
        return Files.write(folder.resolve("fixture.wav"), out.toByteArray());
    }
}
