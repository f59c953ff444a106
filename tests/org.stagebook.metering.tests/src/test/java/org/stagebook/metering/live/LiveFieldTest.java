package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** Correlation, goniometer, surround balance, spectrum and dialogue on sounds of which the answer is known. */
class LiveFieldTest {

    private static final int RATE = 48_000;

    @Test
    void correlationIsOneMinusOneAndNothing() {
        double[] one = scaled(noise(new Random(1), 2 * RATE), 0.1);
        double[] other = scaled(noise(new Random(2), 2 * RATE), 0.1);
        assertThat(needle(Feed.stereo().play(one, one))).isCloseTo(1, within(1e-6));
        assertThat(needle(Feed.stereo().play(one, scaled(one, -0.5)))).isCloseTo(-1, within(1e-6));
        assertThat(needle(Feed.stereo().play(one, other))).isCloseTo(0, within(0.1));
        assertThat(needle(Feed.stereo().play(new double[RATE], new double[RATE])))
                .isZero();
        Feed surround = Feed.of(ChannelOrder.L_R_C_LFE_LS_RS, RATE).play(one, one, other, other, one, scaled(one, -1));
        assertThat(surround.now().correlations()).hasSize(2);
        assertThat(surround.now().correlations().get(1).needle()).isCloseTo(-1, within(1e-6));
    }

    @Test
    void theGoniometerHasTheLatestSamples() {
        double[] left = sine(400, -3, RATE, RATE);
        double[] right = sine(500, -9, RATE, RATE);
        GoniometerPoints points = Feed.stereo().play(left, right).now().goniometer();
        assertThat(points.size()).isEqualTo(Goniometer.POINTS);
        for (int i = 0; i < points.size(); i++) {
            int frame = RATE - points.size() + i;
            assertThat(points.left(i)).isEqualTo((float) left[frame]);
            assertThat(points.right(i)).isEqualTo((float) right[frame]);
        }
        assertThat(Feed.of(ChannelOrder.M, RATE).play(left).now().goniometer().size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"L, -0.5, 0.866, 1", "R, 0.5, 0.866, 1", "C, 0, 1, 1", "Ls, -0.9397, -0.342, 0", "Rs, 0.9397, -0.342, 0"
    })
    void aSoundInOneSpeakerComesFromThere(String speaker, double right, double front, double share) {
        ChannelOrder order = ChannelOrder.L_R_C_LFE_LS_RS;
        double[][] planar = new double[6][RATE];
        planar[order.channelOf(Speaker.ofLabel(speaker).orElseThrow())] = sine(1_000, -20, RATE, RATE);
        SurroundBalance balance = Feed.of(order, RATE).play(planar).now().balance();
        assertThat(balance.right()).isCloseTo(right, within(0.001));
        assertThat(balance.front()).isCloseTo(front, within(0.001));
        assertThat(balance.frontShare()).isCloseTo(share, within(1e-9));
        assertThat(balance.lfeShare()).isZero();
        assertThat(balance.heard()).isTrue();
    }

    @Test
    void sharesAddUpByPower() {
        double[] tone = sine(1_000, -20, RATE, 3 * RATE);
        double[] quiet = new double[3 * RATE];
        double[] low = scaled(sine(50, -20, RATE, 3 * RATE), Math.sqrt(2));
        SurroundBalance balance = Feed.of(ChannelOrder.L_R_C_LFE_LS_RS, RATE)
                .play(tone, quiet, quiet, low, tone, quiet)
                .now()
                .balance();
        assertThat(balance.frontShare()).isCloseTo(0.5, within(0.001));
        assertThat(balance.lfeShare()).isCloseTo(0.5, within(0.01));
        assertThat(balance.powersDb().getFirst()).isCloseTo(-20, within(0.02));
        assertThat(Feed.of(ChannelOrder.L_R_C_LFE_LS_RS, RATE)
                        .play(new double[6][RATE])
                        .now()
                        .balance()
                        .heard())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 96_000})
    void aSineStandsInItsBand(int rate) {
        for (int number : new int[] {-20, -18, -15, -12, -10, -9, -5, 0, 6, 12}) {
            double hertz = 1_000 * Math.pow(10, number / 10.0);
            SpectrumReading spectrum = Feed.of(ChannelOrder.M, rate)
                    .play(sine(hertz, -12, rate, 4 * rate))
                    .now()
                    .spectrum();
            int band = number + 20;
            assertThat(spectrum.bands().get(band).number()).isEqualTo(number);
            assertThat(spectrum.levelDbfs(band)).as("%.0f Hz", hertz).isCloseTo(-12, within(0.35));
            for (int i = 0; i < spectrum.bands().size(); i++) {
                if (Math.abs(i - band) > 1) {
                    assertThat(spectrum.levelDbfs(i))
                            .as("%d beside %d", i, band)
                            .isLessThan(-40);
                }
            }
        }
    }

    @Test
    void whiteNoiseRisesByOneDecibelABandAndChannelsAddTheirPowers() {
        double[] one = scaled(noise(new Random(5), 8 * RATE), 0.05);
        double[] other = scaled(noise(new Random(6), 8 * RATE), 0.05);
        SpectrumReading alone = Feed.of(ChannelOrder.M, RATE).play(one).now().spectrum();
        SpectrumReading both = Feed.stereo().play(one, other).now().spectrum();
        double power = 0;
        for (int band = 0; band < alone.bands().size(); band++) {
            power += Math.pow(10, both.levelDbfs(band) / 10);
        }
        double expected = 2 * 2 * 0.05 * 0.05 * (22_387 - 8.9) / 24_000;
        assertThat(10 * Math.log10(power)).isCloseTo(10 * Math.log10(expected), within(0.3));
        assertThat(alone.levelDbfs(33) - alone.levelDbfs(23)).isCloseTo(10, within(2.0));
    }

    @Test
    void dialogueStandsAgainstTheRest() {
        double[] speech = sine(1_000, -27, RATE, 4 * RATE);
        double[] music = scaled(noise(new Random(7), 4 * RATE), 0.02);
        double[] mixed = new double[4 * RATE];
        Arrays.setAll(mixed, i -> speech[i] + music[i]);
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
        meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R_C, RATE).withDialogue(ChannelOrder.M));
        double[][] programme = {music, music, mixed};
        meters.accept(programme, new double[][] {speech}, 4 * RATE);
        DialogueReading reading =
                meters.snapshot().flatMap(MeterSnapshot::dialogue).orElseThrow();
        Feed alone = Feed.of(ChannelOrder.L_R_C, RATE).play(music, music, music);
        assertThat(reading.dialogueLufs()).isCloseTo(-30, within(0.05));
        assertThat(reading.restLufs()).isCloseTo(alone.loudness().shortTermLufs(), within(1e-9));
        assertThat(reading.subtracted()).isTrue();
        assertThat(reading.differenceLu()).isEqualTo(reading.dialogueLufs() - reading.restLufs());
    }

    @Test
    void dialogueWithoutItsOwnPlaceIsTakenOutByPower() {
        double[] speech = sine(1_000, -20, RATE, 4 * RATE);
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
        meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R, RATE).withDialogue(ChannelOrder.parse("C")));
        double[] other = sine(1_500, -20, RATE, 4 * RATE);
        meters.accept(new double[][] {speech, other}, new double[][] {speech}, 4 * RATE);
        DialogueReading reading =
                meters.snapshot().flatMap(MeterSnapshot::dialogue).orElseThrow();
        assertThat(reading.subtracted()).isFalse();
        Feed alone = Feed.of(ChannelOrder.M, RATE).play(other);
        assertThat(reading.restLufs()).isCloseTo(alone.loudness().shortTermLufs(), within(0.01));
    }

    @Test
    void withoutAnOrderThereAreLevelsAndNoLoudness() {
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
        meters.setProgramme(new LiveProgramme(RATE, 3, Optional.empty(), Optional.empty()));
        meters.accept(new double[][] {sine(1_000, -6, RATE, RATE), new double[RATE], new double[RATE]}, RATE);
        MeterSnapshot shown = meters.snapshot().orElseThrow();
        assertThat(shown.loudness()).isEqualTo(LoudnessReading.NONE);
        assertThat(shown.programme().labels()).containsExactly("1", "2", "3");
        assertThat(shown.channels().getFirst().truePeakDbtp()).isCloseTo(-6, within(0.1));
        assertThat(shown.balance().heard()).isFalse();
    }

    private static double needle(Feed feed) {
        return feed.now().correlations().getFirst().needle();
    }

    private static double[] scaled(double[] samples, double by) {
        return Arrays.stream(samples).map(sample -> sample * by).toArray();
    }
}
