package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the header says of its size, all the sound is read, none of the chunks behind it is, and it is said. */
class WrongSizeTest {

    private static final long SEED = 77;
    private static final long UNFILLED = 0xFFFF_FFFFL;
    private static final int FRAMES = 1_000;
    private static final int BYTES = 6 * FRAMES;
    private static final byte[] TEXT = "INFOISFT....Any program".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** Of a 32-bit and a 64-bit size, which are both written, the one is right behind which something begins. */
    @ParameterizedTest
    @CsvSource({
        "6000, 3000, 1",
        "3000, 6000, 1",
        "4294967295, 6000, 0",
        "6000, 6000, 0",
        "6000, 0, 1",
        "6000, 9000, 1",
        "6000, -1, 1",
        "4294967295, 3000, 1",
        "4294967295, 0, 1",
        "4294967295, -1, 1",
        "0, 0, 1",
        "3000, 2000, 1",
        "16777215, 3000, 1",
        "4294967295, 4611686018427387904, 1",
    })
    void wideSizes(long stated, long wide, int remarks) throws IOException {
        for (boolean tail : List.of(true, false)) {
            WaveInfo info = read(wide(wide, tail).header("data", stated), tail);
            assertWhole(info, tail);
            assertThat(info.remarks()).hasSize(remarks);
            assertThat(info.data().missingBytes()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, UNFILLED, 3000, 2, 5998})
    void narrowSizes(long stated) throws IOException {
        for (boolean tail : List.of(true, false)) {
            WaveInfo info = read(WaveFixture.riff().pcm(2, 24).header("data", stated), tail);
            assertWhole(info, tail);
            assertThat(info.remarks()).hasSize(1);
            assertThat(info.data().missingBytes()).isZero();
        }
    }

    @Test
    void aSizeThatIsTooBigIsMissedButNoChunkIsSound() throws IOException {
        WaveInfo narrow = read(WaveFixture.riff().pcm(2, 24).header("data", 9_000), true);
        WaveInfo wide = read(wide(9_000, true).header("data", UNFILLED), true);
        for (WaveInfo info : List.of(narrow, wide)) {
            assertWhole(info, true);
            assertThat(info.data().missingBytes()).isEqualTo(3_000);
            assertThat(info.remarks())
                    .containsExactly("Chunk \"data\" should have 9000 bytes but \"LIST\" begins after 6000.");
        }
    }

    /** What music players append, and a byte of anything. */
    @ParameterizedTest
    @ValueSource(strings = {"TAGA song that is not sound, of an album", "ID3 and more of it", "APETAGEX and more", "x"})
    void whatIsNoSoundBehindTheSoundIsLeftOut(String appended) throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().pcm(2, 24).header("data", BYTES).raw(sound()).text(appended);
        WaveInfo info = new WaveReader().read(fixture.writeTo(folder));
        assertThat(info.data().sizeBytes()).isEqualTo(BYTES);
        assertThat(info.remarks()).isNotEmpty();
    }

    @Test
    void whatIsTakenIsSaid() throws IOException {
        WaveFixture both = wide(3_000, true).header("data", 6_000);
        assertThat(read(both, true).remarks())
                .containsExactly("Chunk \"data\" states 6000 bytes in 32 bits and 3000 in 64 bits; the 32-bit size is"
                        + " taken, for there the next chunk begins or the file ends.");
        WaveFixture small = WaveFixture.riff().pcm(2, 24).header("data", 3_000);
        assertThat(read(small, false).remarks())
                .containsExactly(
                        "Chunk \"data\" states 3000 bytes, but 3000 more that belong to no chunk follow; they are"
                                + " taken as sound.");
        WaveFixture unfilled = WaveFixture.riff().pcm(2, 24).header("data", UNFILLED);
        assertThat(read(unfilled, true).remarks())
                .containsExactly("The size of chunk \"data\" was never filled in, as in a recording that was cut off;"
                        + " what comes before \"LIST\" is taken as its content.");
    }

    @Test
    void noSizeBeyondAnyFileIsShown() throws IOException {
        WaveFixture fixture = WaveFixture.begin("RF64", "WAVE").header("ds64", 28);
        fixture.number(-1, 8)
                .number(-1, 8)
                .number(-1, 8)
                .number(0, 4)
                .pcm(2, 24)
                .header("data", UNFILLED);
        WaveInfo info = read(fixture, true);
        assertWhole(info, true);
        assertThat(info.remarks())
                .containsExactly(
                        "The size of chunk \"data\" was never filled in, as in a recording that was cut off;"
                                + " what comes before \"LIST\" is taken as its content.",
                        "The size of the whole file was never filled in.");
    }

    /** Writers that fill a block of the disk, or put in a byte too many. */
    @ParameterizedTest
    @CsvSource({"1, true", "512, true", "512, false", "1, false"})
    void zerosBehindTheSoundAreNoSound(int zeros, boolean tail) throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().pcm(2, 24).header("data", BYTES).raw(sound()).zeros(zeros);
        WaveInfo info = new WaveReader().read((tail ? fixture.chunk("LIST", TEXT) : fixture).writeTo(folder));
        assertWhole(info, tail);
        assertThat(info.remarks()).hasSize(1);
    }

    /** Neither as an empty recording nor as a chunk of that name. */
    @ParameterizedTest
    @ValueSource(strings = {"ABCD", "    ", "AB  \0\0\0\0", "AB  \10\0\0\0"})
    void soundMayBeginLikeAChunk(String beginning) throws IOException {
        byte[] sound = sound();
        byte[] start = beginning.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, sound, 0, start.length);
        WaveFixture fixture = WaveFixture.riff().pcm(2, 24).header("data", 0).raw(sound);
        assertWhole(new WaveReader().read(fixture.writeTo(folder)), false);
    }

    @Test
    void anEmptyChunkOfSoundBeforeTheRealOne() throws IOException {
        WaveFixture plain = WaveFixture.riff().pcm(2, 24).header("data", 0);
        WaveInfo info = read(plain.header("data", BYTES), true);
        assertThat(info.frames()).isEqualTo(FRAMES);
        assertThat(info.remarks())
                .containsExactly("There are 2 \"data\" chunks; the first that is not empty is taken.");
        WaveFixture wide = wide(BYTES, false).header("data", 0).header("data", UNFILLED);
        assertThat(read(wide, false).frames()).isEqualTo(FRAMES);
        Path file = folder.resolve("fixture.wav");
        new HeaderEditor().apply(file, HeaderEdit.NONE.withMarkers(List.of(new Marker(1, 0, 2, "a", "b"))));
        WaveInfo edited = new WaveReader().read(file);
        assertThat(edited.frames()).isEqualTo(FRAMES);
        assertThat(edited.remarks()).isEmpty();
    }

    @Test
    void severalChunksWithAndWithoutPadBytesAtTheEnd() throws IOException {
        WaveFixture fixture = WaveFixture.riff().header("data", 0).raw(sound());
        fixture.pcm(2, 24).chunk("bext", new byte[602]).header("iXML", 3).text("<a>");
        fixture.chunk("LIST", TEXT);
        WaveInfo info = new WaveReader().read(fixture.writeTo(folder));
        assertThat(info.frames()).isEqualTo(FRAMES);
        assertThat(info.chunks()).extracting(Chunk::id).containsExactly("data", "fmt ", "bext", "iXML", "LIST");
    }

    private WaveFixture wide(long dataBytes, boolean tail) {
        int rest = 4 + 36 + 24 + 8 + BYTES + (tail ? 8 + TEXT.length + TEXT.length % 2 : 0);
        WaveFixture fixture = WaveFixture.begin("RF64", "WAVE").header("ds64", 28);
        return fixture.number(rest, 8)
                .number(dataBytes, 8)
                .number(FRAMES, 8)
                .number(0, 4)
                .pcm(2, 24);
    }

    private WaveInfo read(WaveFixture fixture, boolean tail) throws IOException {
        fixture.raw(sound());
        return new WaveReader().read((tail ? fixture.chunk("LIST", TEXT) : fixture).writeTo(folder));
    }

    private static byte[] sound() {
        byte[] sound = new byte[BYTES];
        new Random(SEED).nextBytes(sound);
        return sound;
    }

    private static void assertWhole(WaveInfo info, boolean tail) {
        assertThat(info.frames()).as("seed %d, %s", SEED, info).isEqualTo(FRAMES);
        List<String> last = Arrays.asList(info.chunks().getLast().id(), tail ? "LIST" : "data");
        assertThat(last.getFirst()).isEqualTo(last.getLast());
    }
}
