package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.SampleFormat;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** What is written reads back, byte for byte the same each time, and nothing unfinished is left at the target. */
class WaveWriterTest {

    private static final long SEED = 7;
    private static final BroadcastExtension BEXT = BroadcastExtension.forNewFile(
            new Origin("FX stem, reel 1", "Stagebook", "SB0001"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 172_800_000);

    @TempDir
    Path folder;

    private final WaveReader reader = new WaveReader();

    /** Orders that a channel mask can say come back; others come back as unknown, not as something else. */
    @ParameterizedTest
    @CsvSource({
        "M, true",
        "L R, true",
        "L R C, true",
        "L C R, false",
        "L R C Ls Rs, true",
        "L R C LFE Ls Rs, true",
        "L C R Ls Rs LFE, false",
        "L R C LFE Lrs Rrs Lss Rss, true",
        "L R C LFE Lss Rss Lrs Rrs, false"
    })
    void whatIsWrittenReadsBack(String text, boolean sayable) throws IOException {
        ChannelOrder order = ChannelOrder.parse(text);
        Path file = write("stem.wav", order, noise(order.channelCount() * 1001));
        WaveInfo info = reader.read(file);
        assertThat(info.format().sampleRateHz()).isEqualTo(48_000);
        assertThat(info.format().channels()).isEqualTo(order.channelCount());
        assertThat(info.format().sample()).isEqualTo(SampleFormat.PCM_24);
        assertThat(info.frames()).isEqualTo(1001);
        assertThat(info.broadcast()).contains(BEXT);
        assertThat(info.remarks()).isEmpty();
        assertThat(info.channels().order()).isEqualTo(sayable ? Optional.of(order) : Optional.empty());
    }

    @Test
    void theBroadcastExtensionReadsBack() throws IOException {
        BroadcastExtension bext = reader.read(write("stem.wav", ChannelOrder.M, new double[0]))
                .broadcast()
                .orElseThrow();
        assertThat(bext.origin()).isEqualTo(new Origin("FX stem, reel 1", "Stagebook", "SB0001"));
        assertThat(bext.originationDate()).isEqualTo("2026-01-02");
        assertThat(bext.originationTime()).isEqualTo("03:04:05");
        assertThat(bext.date()).contains(LocalDate.of(2026, 1, 2));
        assertThat(bext.version()).isEqualTo(1);
    }

    /** EBU Tech 3285 version 2: hundredths, and 0x7FFF for what was not measured. */
    @Test
    void loudnessMakesVersion2() throws IOException {
        Map<LoudnessQuantity, Level> loudness = Map.of(
                LoudnessQuantity.INTEGRATED, new Level(-23.04, LevelUnit.LUFS),
                LoudnessQuantity.MAX_TRUE_PEAK, new Level(-1.5, LevelUnit.DBTP));
        BroadcastExtension bext = BEXT.withLoudness(loudness).withCodingHistory("A=PCM,F=48000,W=24,M=mono");
        Path file = folder.resolve("loud.wav");
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(48_000, ChannelOrder.M, bext))) {
            writer.write(noise(7));
            writer.commit();
        }
        WaveInfo info = reader.read(file);
        assertThat(info.broadcast()).contains(bext);
        assertThat(info.broadcast().orElseThrow().version()).isEqualTo(2);
        assertThat(info.frames()).isEqualTo(7);
        assertThat(info.remarks()).isEmpty();
        Chunk chunk = info.chunks().get(1);
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file), (int) chunk.offsetBytes(), 629)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(chunk).isEqualTo(new Chunk("bext", 56, 602 + 27));
        assertThat(new short[] {content.getShort(412), content.getShort(414), content.getShort(416)})
                .containsExactly((short) -2304, (short) 0x7FFF, (short) -150);
        assertThat(new short[] {content.getShort(418), content.getShort(420)})
                .containsExactly((short) 0x7FFF, (short) 0x7FFF);
    }

    @Test
    void loudnessThatDoesNotFitIsRefused() {
        for (Level level : List.of(
                new Level(Double.NEGATIVE_INFINITY, LevelUnit.LUFS),
                new Level(100, LevelUnit.LUFS),
                new Level(-99.996, LevelUnit.LUFS),
                new Level(-23, LevelUnit.LU))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEXT.withLoudness(Map.of(LoudnessQuantity.INTEGRATED, level)))
                    .withMessageContaining("cannot be stated as integrated");
        }
    }

    @Test
    void samplesAreStoredAs24BitLittleEndianAndClippedAtFullScale() throws IOException {
        double step = 1.0 / (1 << 23);
        double[] samples = {0, step, -step, 0.5, -1, 1, 1.5, -1.5, 0x123456 * step};
        Path file = folder.resolve("samples.wav");
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(48_000, ChannelOrder.M, BEXT))) {
            writer.write(samples);
            assertThat(writer.clippedSamples()).isEqualTo(3);
            writer.commit();
        }
        assertThat(sound(file))
                .containsExactly(
                        0, 0, 0, 1, 0, 0, 0xFF, 0xFF, 0xFF, 0, 0, 0x40, 0, 0, 0x80, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0x7F,
                        0, 0, 0x80, 0x56, 0x34, 0x12);
        assertThat(Files.size(file) % 2).isZero();
    }

    private int[] sound(Path file) throws IOException {
        WaveInfo.Data data = reader.read(file).data();
        byte[] bytes = Files.readAllBytes(file);
        int from = (int) data.offsetBytes();
        byte[] sound = Arrays.copyOfRange(bytes, from, from + (int) data.sizeBytes());
        int[] unsigned = new int[sound.length];
        Arrays.setAll(unsigned, i -> Byte.toUnsignedInt(sound[i]));
        return unsigned;
    }

    @Test
    void theSameInputGivesTheSameBytesHoweverItIsCut() throws IOException {
        double[] samples = noise(6 * 5_000);
        Path whole = write("whole.wav", ChannelOrder.L_R_C_LFE_LS_RS, samples);
        double[] first = Arrays.copyOf(samples, 6 * 123);
        double[] rest = Arrays.copyOfRange(samples, 6 * 123, samples.length);
        Path parts = write("parts.wav", ChannelOrder.L_R_C_LFE_LS_RS, first, rest);
        assertThat(whole).hasSameBinaryContentAs(parts);
    }

    /** The limit is lowered, for want of room for a real one. */
    @Test
    void soundBeyond32BitsMakesRf64() throws IOException {
        Path file = folder.resolve("long.wav");
        WaveSpecification specification = new WaveSpecification(48_000, ChannelOrder.L_R_C_LFE_LS_RS, BEXT);
        try (WaveWriter writer = WaveWriter.create(file, specification, 20_000)) {
            writer.write(noise(6 * 2_000));
            writer.commit();
        }
        WaveInfo info = reader.read(file);
        assertThat(info.container()).isEqualTo(WaveContainer.RF64);
        assertThat(info.frames()).isEqualTo(2_000);
        assertThat(info.remarks()).isEmpty();
    }

    @Test
    void nothingIsLeftOfAFileThatWasNotCommitted() throws IOException {
        Path target = Files.writeString(folder.resolve("stem.wav"), "what was here before");
        try (WaveWriter writer = WaveWriter.create(target, new WaveSpecification(48_000, ChannelOrder.L_R, BEXT))) {
            writer.write(noise(2_000));
        }
        assertThat(target).hasContent("what was here before");
        assertThat(names()).containsExactly("stem.wav");
    }

    @Test
    void aCommitReplacesWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("stem.wav"), "what was here before");
        Path target = write("stem.wav", ChannelOrder.L_R, noise(2_000));
        assertThat(reader.read(target).frames()).isEqualTo(1_000);
        assertThat(names()).containsExactly("stem.wav");
    }

    @Test
    void textsThatDoNotFitAreRefusedBeforeAnythingIsWritten() throws IOException {
        for (String originator : new String[] {"x".repeat(33), "Schnürboden"}) {
            BroadcastExtension bext = BroadcastExtension.forNewFile(
                    new Origin("", originator, ""), LocalDateTime.of(2026, 1, 1, 0, 0), 0);
            WaveSpecification specification = new WaveSpecification(48_000, ChannelOrder.M, bext);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WaveWriter.create(folder.resolve("stem.wav"), specification))
                    .withMessageContaining("does not fit its place in the bext chunk");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void halfFramesAndAbsentFoldersAreRefused() throws IOException {
        WaveSpecification specification = new WaveSpecification(48_000, ChannelOrder.L_R, BEXT);
        try (WaveWriter writer = WaveWriter.create(folder.resolve("stem.wav"), specification)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(new double[3]))
                    .withMessage("3 samples are not whole frames of 2 channels.");
        }
        Path nowhere = folder.resolve("absent/stem.wav");
        assertThatThrownBy(() -> WaveWriter.create(nowhere, specification)).isInstanceOf(NoSuchFileException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new WaveSpecification(0, ChannelOrder.M, BEXT));
    }

    private Path write(String name, ChannelOrder order, double[]... blocks) throws IOException {
        Path file = folder.resolve(name);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(48_000, order, BEXT))) {
            for (double[] block : blocks) {
                writer.write(block);
            }
            writer.commit();
        }
        return file;
    }

    private static double[] noise(int length) {
        return new Random(SEED).doubles(length, -1, 1).toArray();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
