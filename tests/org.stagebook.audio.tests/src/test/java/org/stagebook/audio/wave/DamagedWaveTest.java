package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;

/** What is wrong in a file is either read around and remarked, or refused by one kind of error. */
class DamagedWaveTest {

    private static final long SEED = 31;

    @TempDir
    Path folder;

    private final WaveReader reader = new WaveReader();

    @Test
    void padByteThatAWriterForgot() throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().header("odd ", 3).zeros(3).pcm(1, 24).chunk("data", new byte[9]);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.frames()).isEqualTo(3);
        assertThat(info.remarks()).containsExactly("The pad byte after chunk \"odd \" of odd size is missing.");
    }

    @Test
    void padByteAfterOddDataIsNotSound() throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().pcm(1, 24).chunk("data", new byte[9]).chunk("LIST", new byte[4]);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.data()).isEqualTo(new WaveInfo.Data(44, 9, 0));
        assertThat(info.remarks()).isEmpty();
    }

    @Test
    void padByteMissingAtTheVeryEnd() throws IOException {
        WaveFixture fixture = WaveFixture.riff().pcm(1, 24).header("data", 9).zeros(9);
        assertThat(reader.read(fixture.writeTo(folder)).remarks()).isEmpty();
    }

    @Test
    void wrongRiffSizeIsRemarked() throws IOException {
        WaveFixture fixture = WaveFixture.riff().pcm(2, 16).chunk("data", new byte[8]);
        assertThat(reader.read(fixture.writeUnchangedTo(folder)).remarks())
                .containsExactly("The header states 8 bytes for the whole file, which has 52.");
    }

    @ParameterizedTest
    @CsvSource({"0", "4294967295"})
    void aRecordingThatWasCutOffRunsToTheEnd(long stated) throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().pcm(2, 16).header("data", stated).zeros(40);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.frames()).isEqualTo(10);
        assertThat(info.remarks()).singleElement().asString().contains("never filled in");
    }

    @Test
    void anEmptyRecordingIsEmpty() throws IOException {
        WaveFixture fixture = WaveFixture.riff().pcm(2, 16).header("data", 0).chunk("LIST", new byte[12]);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.frames()).isZero();
        assertThat(info.remarks()).isEmpty();
    }

    @Test
    void aCopyThatEndsEarlyIsRemarkedAndCountsWhatIsThere() throws IOException {
        WaveFixture fixture = WaveFixture.riff().pcm(2, 24).header("data", 6000).zeros(601);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.frames()).isEqualTo(100);
        assertThat(info.remarks())
                .containsExactly(
                        "Chunk \"data\" should have 6000 bytes but the file ends after 601.",
                        "The sound ends in the middle of a frame; the incomplete frame is not counted.");
    }

    /** One workstation marked long data by 0x00FFFFFF instead of 0xFFFFFFFF. */
    @ParameterizedTest
    @CsvSource({"RF64, 4294967295, 0", "BW64, 4294967295, 0", "RF64, 16777215, 1", "BW64, 60, 0"})
    void sizesOf64Bits(String container, long stated, int remarks) throws IOException {
        WaveFixture fixture = WaveFixture.begin(container, "WAVE");
        fixture.header("ds64", 40)
                .number(168, 8)
                .number(60, 8)
                .number(10, 8)
                .number(1, 4)
                .text("long")
                .number(2, 8);
        fixture.header("long", 0xFFFF_FFFFL)
                .zeros(2)
                .pcm(2, 24)
                .header("data", stated)
                .zeros(60)
                .chunk("axml", new byte[6]);
        WaveInfo info = reader.read(fixture.writeTo(folder));
        assertThat(info.container().name()).isEqualTo(container);
        assertThat(info.frames()).isEqualTo(10);
        assertThat(info.remarks()).hasSize(remarks);
    }

    @Test
    void broadcastExtensionMayComeBeforeOrAfterTheFormatAndTheSound() throws IOException {
        byte[] bext = new byte[602];
        bext[338] = 7;
        WaveFixture before = WaveFixture.riff().chunk("bext", bext).pcm(1, 16).chunk("data", new byte[2]);
        assertThat(timeReference(before)).isEqualTo(7);
        WaveFixture after =
                WaveFixture.riff().pcm(1, 16).chunk("data", new byte[2]).chunk("bext", bext);
        assertThat(timeReference(after)).isEqualTo(7);
    }

    private long timeReference(WaveFixture fixture) throws IOException {
        return reader.read(fixture.writeTo(folder)).broadcast().orElseThrow().timeReferenceSamples();
    }

    @Test
    void unusableBroadcastExtensionsAreRemarkedAndLeftOut() throws IOException {
        byte[] impossible = new byte[602];
        impossible[345] = (byte) 0x80;
        WaveFixture negative =
                WaveFixture.riff().pcm(1, 16).chunk("bext", impossible).chunk("data", new byte[2]);
        WaveInfo info = reader.read(negative.writeTo(folder));
        assertThat(info.broadcast()).isEmpty();
        assertThat(info.remarks())
                .singleElement()
                .asString()
                .contains("impossible time reference of 9223372036854775808");
        WaveFixture small =
                WaveFixture.riff().pcm(1, 16).chunk("bext", new byte[100]).chunk("data", new byte[2]);
        assertThat(reader.read(small.writeTo(folder)).remarks())
                .singleElement()
                .asString()
                .contains("only 100 of 602");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0x3F, L R C LFE Ls Rs",
        "6, 0x60F, L R C LFE Ls Rs",
        "5, 0x37, L R C Ls Rs",
        "5, 0x607, L R C Ls Rs",
        "8, 0x63F, L R C LFE Lrs Rrs Lss Rss",
        "3, 0x7, L R C",
        "2, 0x3, L R",
        "1, 0x4, M",
        "3, 0xB, L R LFE",
        "8, 0xFF, L R C LFE Ls Rs Lc Rc",
        "7, 0x70F, L R C LFE Cs Ls Rs",
        "10, 0x2D03F, L R C LFE Ls Rs Ltf Rtf Ltr Rtr",
        "12, 0x2D63F, L R C LFE Lrs Rrs Lss Rss Ltf Rtf Ltr Rtr",
        "18, 0x3FFFF, L R C LFE Lrs Rrs Lc Rc Cs Lss Rss T Ltf Ctf Rtf Ltr Ctr Rtr",
        "6, 0x63F, L R C LFE Ls Rs",
        "2, 0x3F, L R"
    })
    void channelMasksNameSpeakers(int channels, String mask, String order) throws IOException {
        ChannelAssignment assignment = assignment(channels, mask);
        assertThat(assignment.order().map(Object::toString)).contains(order);
        assertThat(assignment.source()).isEqualTo(OrderSource.CHANNEL_MASK);
    }

    /** No mask, a mask for fewer channels, one with speakers that no standard has. */
    @ParameterizedTest
    @CsvSource({"6, 0", "10, 0x63F", "6, 0x7", "3, 0x80000003"})
    void whatTheMaskDoesNotSayIsNotGuessed(int channels, String mask) throws IOException {
        assertThat(assignment(channels, mask).source()).isEqualTo(OrderSource.UNKNOWN);
        assertThat(assignment(channels, mask).order()).isEmpty();
    }

    private ChannelAssignment assignment(int channels, String mask) throws IOException {
        WaveFixture fixture =
                WaveFixture.riff().extensible(channels, Long.decode(mask).intValue());
        return reader.read(fixture.chunk("data", new byte[channels * 3]).writeTo(folder))
                .channels();
    }

    @Test
    void compressedSoundIsRefusedByItsCoding() throws IOException {
        WaveFixture fixture = WaveFixture.riff()
                .header("fmt ", 16)
                .number(0x55, 2)
                .number(2, 2)
                .number(48_000, 4);
        fixture.number(16_000, 4).number(1, 2).number(0, 2).chunk("data", new byte[100]);
        assertRefused(fixture, "its coding 0x0055 (MP3) is neither linear PCM nor floating point. Convert it.");
    }

    @Test
    void missingChunksAreNamed() throws IOException {
        assertRefused(WaveFixture.riff().pcm(1, 16), "it has no \"data\" chunk.");
        assertRefused(WaveFixture.riff().chunk("data", new byte[4]), "it has no \"fmt \" chunk.");
        assertRefused(WaveFixture.riff(), "it has no \"fmt \" chunk.");
        assertRefused(WaveFixture.riff().chunk("fmt ", new byte[14]), "only 14 of at least 16 bytes");
        assertRefused(WaveFixture.riff().chunk("fmt ", new byte[16]).chunk("data", new byte[4]), "0 channels at 0 Hz");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.wav"));
        assertThatThrownBy(() -> reader.read(empty))
                .isInstanceOf(UnreadableWaveException.class)
                .hasMessageStartingWith("\"empty.wav\" cannot be read as a WAV recording: it has only 0 bytes");
        assertRefused(WaveFixture.begin("FORM", "AIFF"), "it begins with \"FORM\"");
        assertRefused(WaveFixture.begin("RIFF", "AVI "), "its form is \"AVI \"");
        assertThatThrownBy(() -> reader.read(folder.resolve("absent.wav"))).isInstanceOf(NoSuchFileException.class);
    }

    private void assertRefused(WaveFixture fixture, String reason) throws IOException {
        Path file = fixture.writeTo(folder);
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableWaveException.class)
                .hasMessageContaining(reason);
    }

    /** Nothing but the one kind of error, whatever bytes are damaged and wherever the file is cut. */
    @Test
    void randomDamageIsReadAroundOrRefused() throws IOException {
        WaveFixture fixture = WaveFixture.begin("RF64", "WAVE");
        fixture.header("ds64", 28).number(800, 8).number(36, 8).number(2, 8).number(0, 4);
        fixture.chunk("bext", new byte[602])
                .extensible(6, 0x3F)
                .header("data", 0xFFFF_FFFFL)
                .zeros(36);
        byte[] sound = Files.readAllBytes(fixture.writeTo(folder));
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = damaged(sound, random);
            refused += readsOrRefuses(Files.write(folder.resolve("damaged.wav"), damaged)) ? 0 : 1;
        }
        assertThat(refused).as("seed %d", SEED).isBetween(100, 900);
    }

    /** Hits the headers more often than the rest, and cuts one file in four. */
    private static byte[] damaged(byte[] sound, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(sound.length) : sound.length;
        byte[] damaged = Arrays.copyOf(sound, length);
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            int reach = random.nextInt(4) == 0 ? length : Math.min(60, length);
            damaged[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private boolean readsOrRefuses(Path file) throws IOException {
        try {
            assertThat(reader.read(file).frames()).isNotNegative();
            return true;
        } catch (UnreadableWaveException e) {
            assertThat(e).hasMessageContaining("damaged.wav");
            return false;
        }
    }
}
