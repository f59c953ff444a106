package org.stagebook.audio.aiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/** AIFF headers, whole and damaged, laid out byte by byte. */
class AiffReaderTest {

    private final AiffReader reader = new AiffReader();
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "NONE, 16, PCM_INTEGER, 16, 2, true",
        "NONE, 8, PCM_INTEGER, 8, 1, true",
        "NONE, 20, PCM_INTEGER, 20, 3, true",
        "twos, 24, PCM_INTEGER, 24, 3, true",
        "sowt, 16, PCM_INTEGER, 16, 2, false",
        "sowt, 8, PCM_INTEGER, 8, 1, true",
        "'raw ', 8, PCM_INTEGER, 8, 1, false",
        "in24, 24, PCM_INTEGER, 24, 3, true",
        "in32, 32, PCM_INTEGER, 32, 4, true",
        "FL32, 32, IEEE_FLOAT, 32, 4, true",
        "fl64, 64, IEEE_FLOAT, 64, 8, true",
    })
    void codings(String type, int bits, SampleEncoding encoding, int valid, int bytes, boolean bigEndian)
            throws IOException {
        comm(1, 3, bits, type).ssnd(0, 3 * bytes);
        AiffInfo.Sound sound = read("AIFC").sound();
        assertThat(sound.sample()).isEqualTo(new SampleFormat(encoding, valid, bytes));
        assertThat(sound.bigEndian()).isEqualTo(bigEndian);
    }

    @Test
    void chunksInAnyOrderAndAnOffset() throws IOException {
        chunk("ANNO", "odd".getBytes(StandardCharsets.ISO_8859_1))
                .ssnd(16, 16 + 4)
                .comm(2, 1, 16, "NONE");
        AiffInfo info = read("AIFC");
        assertThat(info.frames()).isEqualTo(1);
        assertThat(info.channels()).isEqualTo(2);
        assertThat(info.sampleRateHz()).isEqualTo(44_100);
        assertThat(info.sound().offsetBytes()).isEqualTo(12 + 8 + 4 + 8 + 8 + 16);
        assertThat(info.remarks()).isEmpty();
    }

    @Test
    void markers() throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(2 + 10 + 8).putShort((short) 2);
        mark.putShort((short) 1).putInt(480).put((byte) 3).put("FFA".getBytes(StandardCharsets.ISO_8859_1));
        mark.putShort((short) 7).putInt(-1).put((byte) 1).put((byte) 'x');
        comm(1, 0, 16, "NONE").ssnd(0, 0).chunk("MARK", mark.array());
        assertThat(read("AIFF").markers())
                .containsExactly(new AiffMarker(1, 480, "FFA"), new AiffMarker(7, 0xFFFF_FFFFL, "x"));
    }

    @Test
    void aTruncatedFileIsReadAsFarAsItGoes() throws IOException {
        comm(1, 1000, 16, "NONE").ssnd(0, 2000);
        Path file = write("AIFF");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 500));
        AiffInfo info = reader.read(file);
        assertThat(info.frames()).isEqualTo(750);
        assertThat(info.remarks())
                .containsExactly(
                        "The SSND chunk states 2008 bytes, but the file ends after 1508 of them; what is there is"
                                + " read.",
                        "COMM states 1000 frames, SSND holds 750; 750 are read.");
    }

    @Test
    void aWriterThatNeverCountedIsForgiven() throws IOException {
        comm(1, 0, 16, "NONE").ssnd(0, 20);
        assertThat(read("AIFF").frames()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"ima4, 'its sound is compressed as \"ima4\"'", "ulaw, 'compressed as \"ulaw\"'"})
    void compressedSoundIsRefused(String type, String reason) {
        comm(1, 0, 16, type).ssnd(0, 0);
        assertThatThrownBy(() -> read("AIFC"))
                .isInstanceOf(UnreadableAiffException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatIsMissingIsNamed() {
        ssnd(0, 0);
        assertThatThrownBy(() -> read("AIFF")).hasMessageContaining("it has no COMM chunk.");
        assertThatThrownBy(() -> read("8SVX")).hasMessageContaining("it does not begin with FORM and AIFF or AIFC.");
        comm(0, 0, 16, "NONE");
        assertThatThrownBy(() -> read("AIFF")).hasMessageContaining("its COMM chunk states 0 channels at 44100.0 Hz.");
    }

    private AiffReaderTest comm(int channels, int frames, int bits, String type) {
        ByteBuffer comm = ByteBuffer.allocate(24).putShort((short) channels).putInt(frames);
        comm.putShort((short) bits).putShort((short) 0x400E).putLong(44_100L << 48);
        comm.put(type.getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 0);
        return chunk("COMM", comm.array());
    }

    private AiffReaderTest ssnd(int offset, int soundBytes) {
        return chunk(
                "SSND", ByteBuffer.allocate(8 + soundBytes).putInt(0, offset).array());
    }

    private AiffReaderTest chunk(String id, byte[] content) {
        chunks.writeBytes(id.getBytes(StandardCharsets.ISO_8859_1));
        chunks.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        chunks.writeBytes(content);
        chunks.writeBytes(new byte[content.length % 2]);
        return this;
    }

    private AiffInfo read(String form) throws IOException {
        return reader.read(write(form));
    }

    private Path write(String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("FORM".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4).putInt(4 + chunks.size()).array());
        out.writeBytes(form.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(chunks.toByteArray());
        return Files.write(folder.resolve("sound.aiff"), out.toByteArray());
    }
}
