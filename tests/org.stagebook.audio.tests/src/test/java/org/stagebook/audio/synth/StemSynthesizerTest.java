package org.stagebook.audio.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Stems have their sound at the right sample of the right channel. */
@Tag("thorough")
class StemSynthesizerTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_23_976;
    private static final ChannelOrder ORDER = ChannelOrder.L_R_C_LFE_LS_RS;
    private static final Origin ORIGIN = new Origin("FX stem, reel 1", "Stagebook", "");
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 12, 0, 0);

    @TempDir
    Path folder;

    private final StemSynthesizer synthesizer = new StemSynthesizer();

    @ParameterizedTest
    @CsvSource({"00:59:58:00, 96096", "01:00:02:12, 312312"})
    void aPopIsExactlyOneFrameInEveryChannelButTheLfe(String label, int firstSample) throws IOException {
        Position pop = TC.parsePosition(label);
        double[][] channels = render(silence("00:59:56:00", "01:00:04:00").withPop(pop, FrameRate.FPS_23_976));
        for (Speaker speaker : ORDER.speakers()) {
            int pops = speaker == Speaker.LFE ? 0 : 2_002;
            assertThat(firstDifference(channels[ORDER.channelOf(speaker)], firstSample, pops))
                    .as("first wrong sample of %s", speaker)
                    .isEqualTo(-1);
        }
    }

    /** The first sample that is not 1 kHz at −20 dBFS inside, or not silent outside; -1 if all are right. */
    private static int firstDifference(double[] channel, int firstSample, int length) {
        for (int i = 0; i < channel.length; i++) {
            int inside = i - firstSample;
            boolean sounds = inside >= 0 && inside < length;
            double expected = sounds ? 0.1 * Math.sin(2 * Math.PI * 1_000 * inside / 48_000) : 0;
            if (Math.abs(channel[i] - expected) > 1e-6) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theFileSaysWhereItBelongsAndWhatItsChannelsAre() throws IOException {
        WaveInfo info = new WaveReader().read(write("stem.wav", silence("00:59:56:00", "01:00:04:00")));
        assertThat(info.frames()).isEqualTo(8 * 24 * 2_002);
        assertThat(info.channels().order()).contains(ORDER);
        assertThat(info.broadcast().orElseThrow().timeReferenceSamples()).isEqualTo((59 * 60 + 56) * 24L * 2_002);
        assertThat(info.broadcast().orElseThrow().origin()).isEqualTo(ORIGIN);
        assertThat(info.remarks()).isEmpty();
    }

    @Test
    void aPlacementSoundsInItsSpeakersOnlyAndFades() throws IOException {
        Position from = TC.parsePosition("01:00:01:00");
        Tone tone = new Tone(1_000, new Level(-20, LevelUnit.DBFS));
        Duration ramp = SampleRate.HZ_48000.durationOfSamples(480);
        TimeRange second = TimeRange.of(from, Duration.ofSeconds(1));
        StemRecipe recipe = silence("01:00:00:00", "01:00:03:00")
                .with(new Placement(second, tone, List.of(Speaker.LEFT, Speaker.RIGHT_SURROUND), ramp));
        double[][] channels = render(recipe);
        for (int channel : new int[] {1, 2, 3, 4}) {
            assertThat(channels[channel]).containsOnly(0);
        }
        assertThat(channels[0]).isEqualTo(channels[5]);
        int begin = 24 * 2_002;
        assertThat(channels[0][begin + 12]).isCloseTo(0.1 * 12 / 480, within(1e-6));
        assertThat(channels[0][begin + 24_012]).isCloseTo(0.1, within(1e-6));
        assertThat(channels[0][begin + 47_999]).isZero();
        assertThat(channels[0][begin + 48_000]).isZero();
    }

    @ParameterizedTest
    @EnumSource(StemCharacter.class)
    void seededContentRepeatsStaysInsideAndDoesNotClip(StemCharacter character) throws IOException {
        StemRecipe silence = silence("01:00:00:00", "01:00:12:00");
        TimeRange inner = new TimeRange(TC.parsePosition("01:00:02:00"), TC.parsePosition("01:00:10:00"));
        StemRecipe recipe = silence.withAll(new SeededContent(ORDER, 5).fill(inner, character));
        StemRecipe other = silence.withAll(new SeededContent(ORDER, 6).fill(inner, character));
        Path file = write("a.wav", recipe);
        assertThat(file).hasSameBinaryContentAs(write("b.wav", recipe));
        assertThat(Files.mismatch(file, write("c.wav", other))).isPositive();
        assertThat(synthesizer.write(file, recipe, ORIGIN, DATE)).isZero();
        double[][] channels = render(recipe);
        int quiet = 2 * 24 * 2_002;
        double sum = 0;
        for (double[] channel : channels) {
            sum += Arrays.stream(channel).map(Math::abs).sum();
            assertThat(Arrays.copyOf(channel, quiet)).containsOnly(0);
            assertThat(Arrays.copyOfRange(channel, channel.length - quiet, channel.length))
                    .containsOnly(0);
        }
        assertThat(sum).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(StemCharacter.class)
    void seededContentSuitsEveryOrderAndLength(StemCharacter character) {
        for (ChannelOrder order : List.of(ChannelOrder.M, ChannelOrder.L_R, ChannelOrder.L_C_R_LSS_RSS_LRS_RRS_LFE)) {
            for (int milliseconds : new int[] {0, 5, 400, 30_000}) {
                TimeRange range = TimeRange.of(Position.ZERO, new Duration(705_600L * milliseconds));
                List<Placement> placements = new SeededContent(order, 1).fill(range, character);
                StemRecipe recipe =
                        StemRecipe.silence(order, SampleRate.HZ_48000, range).withAll(placements);
                assertThat(recipe.placements()).hasSameSizeAs(placements);
                assertThat(milliseconds == 30_000 && placements.isEmpty()).isFalse();
            }
        }
    }

    /** The samples of a demonstration must not depend on the machine, so one is pinned. */
    @Test
    void theSamplesOfASeedAreKnown() throws IOException {
        TimeRange range = TimeRange.of(Position.ZERO, Duration.ofSeconds(1));
        StemRecipe recipe = StemRecipe.silence(ChannelOrder.M, SampleRate.HZ_48000, range)
                .withAll(new SeededContent(ChannelOrder.M, 1).fill(range, StemCharacter.AMBIENCE));
        byte[] bytes = Files.readAllBytes(write("known.wav", recipe));
        assertThat(Arrays.hashCode(bytes)).isEqualTo(-1_634_213_344);
    }

    @Test
    void whatLeavesTheStemIsRefused() {
        StemRecipe recipe = silence("01:00:00:00", "01:00:03:00");
        Position late = TC.parsePosition("01:00:03:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recipe.withPop(late, FrameRate.FPS_23_976))
                .withMessageContaining("leaves the stem's range");
        TimeRange range = recipe.range();
        Tone tone = new Tone(1_000, new Level(-20, LevelUnit.DBFS));
        Placement side = new Placement(range, tone, List.of(Speaker.LEFT_SIDE_SURROUND), Duration.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> recipe.with(side)).withMessageContaining("have no Lss");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(range, tone, List.of(Speaker.LEFT), Duration.ofSeconds(2)));
        TimeRange early = new TimeRange(new Position(-1), Position.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> StemRecipe.silence(ORDER, SampleRate.HZ_48000, early));
    }

    private static StemRecipe silence(String from, String to) {
        TimeRange range = new TimeRange(TC.parsePosition(from), TC.parsePosition(to));
        return StemRecipe.silence(ORDER, SampleRate.HZ_48000, range);
    }

    private Path write(String name, StemRecipe recipe) throws IOException {
        Path file = folder.resolve(name);
        synthesizer.write(file, recipe, ORIGIN, DATE);
        return file;
    }

    private double[][] render(StemRecipe recipe) throws IOException {
        Path file = write("rendered.wav", recipe);
        WaveInfo info = new WaveReader().read(file);
        byte[] bytes = Files.readAllBytes(file);
        double[][] channels = new double[info.format().channels()][(int) info.frames()];
        int at = (int) info.data().offsetBytes();
        for (int frame = 0; frame < info.frames(); frame++) {
            for (double[] channel : channels) {
                int value = (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] << 16;
                channel[frame] = value / 8_388_608.0;
                at += 3;
            }
        }
        return channels;
    }
}
