package org.stagebook.metering.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sequence;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;

/** Leq(A), Leq(C) and Leq(m) against the standards' tables and against the whole signal's spectrum. */
class EquivalentLevelMeterTest {

    private static final int RATE = 48_000;
    private static final ChannelCalibration SURROUND =
            ChannelCalibration.of(ChannelOrder.L_R_C_LFE_LS_RS, LfeCalibration.NO_GAIN);
    private static final double[] SILENCE = new double[2 * RATE];

    @Test
    void twoScreenChannelsAreThreeDecibelsLouderThanOne() {
        double[] tone = sine(2_000, -20, RATE, 2 * RATE);
        EquivalentLevelMeter meter = meter(SURROUND);
        feed(meter, tone, tone, SILENCE, SILENCE, SILENCE, SILENCE);
        EquivalentLevel level = meter.whole(WeightingCurve.M);
        assertThat(level.levelDb()).hasValueCloseTo(88.01, within(0.01));
        assertThat(level.channelLevelsDb().get(0)).hasValueCloseTo(85.0, within(0.005));
        assertThat(level.channelLevelsDb().get(2)).isEmpty();
        assertThat(level.calibration().statement()).endsWith("LFE 0 dB");
    }

    @ParameterizedTest
    @CsvSource({"NO_GAIN,92.00", "IN_BAND_GAIN_10_DB,96.46"})
    void allChannelsAddTheirPowers(LfeCalibration lfe, double expectedDb) {
        double[] tone = sine(2_000, -20, RATE, 2 * RATE);
        EquivalentLevelMeter meter = meter(ChannelCalibration.of(ChannelOrder.L_R_C_LFE_LS_RS, lfe));
        feed(meter, tone, tone, tone, tone, tone, tone);
        assertThat(meter.whole(WeightingCurve.M).levelDb()).hasValueCloseTo(expectedDb, within(0.01));
        assertThat(meter.whole(WeightingCurve.M).channelLevelsDb().get(4)).hasValueCloseTo(82.0, within(0.005));
    }

    /** ISO 21727:2016, table 1; the reference frequency at its tolerance, the others within the print's rounding. */
    @ParameterizedTest
    @CsvSource({
        "31.5,-35.5", "63,-29.5", "100,-25.4", "200,-19.4", "400,-13.4", "800,-7.5", "1000,-5.6", "2000,0.0",
        "3150,3.4", "4000,4.9", "5000,6.1", "6300,6.6", "7100,6.4", "8000,5.8", "9000,4.5", "10000,2.5",
        "12500,-5.6", "14000,-10.9", "16000,-17.3", "20000,-27.8"
    })
    void aToneInTheCentreReadsTheTable(double frequencyHz, double expectedDb) {
        for (int rate : new int[] {44_100, 48_000, 96_000}) {
            EquivalentLevelMeter meter = new EquivalentLevelMeter(
                    EquivalentLevelSetup.of(rate, ChannelCalibration.screen(1)).only(WeightingCurve.M));
            feed(
                    meter,
                    sequence(new double[rate / 4], hann(sine(frequencyHz, -20, rate, rate / 2)), new double[rate / 4]));
            double gateDb = 10 * Math.log10(2 / 0.375);
            assertThat(meter.whole(WeightingCurve.M).levelDb())
                    .as("%s Hz at %s Hz", frequencyHz, rate)
                    .hasValueCloseTo(85 - gateDb + expectedDb, within(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000, 192_000, 384_000})
    void agreesWithTheSpectrumOfTheWholeSignal(int rate) {
        Random random = new Random(rate);
        double[] burst = hann(noise(random, 200));
        double[] signal = sequence(burst, new double[rate]);
        EquivalentLevelMeter meter =
                new EquivalentLevelMeter(EquivalentLevelSetup.of(rate, ChannelCalibration.screen(1)));
        feed(meter, random, 700, signal);
        double[] spectrum = spectrum(burst);
        for (WeightingCurve curve : WeightingCurve.values()) {
            double expectedDb = 10 * Math.log10(energy(curve, spectrum, rate) / signal.length) + 108.0103;
            assertThat(meter.whole(curve).levelDb())
                    .as("%s, seed %d", curve, rate)
                    .hasValueCloseTo(expectedDb, within(0.03));
        }
    }

    @Test
    void theCutIntoBlocksChangesNothing() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] left = noise(random, 3_000);
            double[] right = noise(random, 3_000);
            EquivalentLevelSetup setup = EquivalentLevelSetup.of(RATE, ChannelCalibration.screen(2))
                    .over(List.of(new FrameRange(100, 2_222), new FrameRange(0, 3_000), new FrameRange(2_000, 9_000)));
            EquivalentLevelMeter whole = new EquivalentLevelMeter(setup);
            EquivalentLevelMeter pieces = new EquivalentLevelMeter(setup);
            feed(whole, left, right);
            feed(pieces, random, 1 + random.nextInt(1_500), left, right);
            for (WeightingCurve curve : WeightingCurve.values()) {
                assertSame(pieces.whole(curve), whole.whole(curve), seed);
                assertSame(pieces.firstToLastSound(curve), whole.firstToLastSound(curve), seed);
                assertSame(pieces.windows(curve).get(0), whole.windows(curve).get(0), seed);
                assertSame(pieces.windows(curve).get(1), whole.whole(curve), seed);
                assertThat(pieces.windows(curve).get(2).range()).isEqualTo(new FrameRange(2_000, 3_000));
            }
        }
    }

    @Test
    void windowsMeasureOnlyTheirSound() {
        double[] signal = sequence(sine(1_000, -20, RATE, RATE), sine(1_000, -40, RATE, RATE), new double[RATE]);
        EquivalentLevelMeter meter =
                new EquivalentLevelMeter(EquivalentLevelSetup.of(RATE, ChannelCalibration.screen(1))
                        .over(List.of(
                                new FrameRange(RATE, 2 * RATE),
                                new FrameRange(0, RATE),
                                new FrameRange(2 * RATE + RATE / 2, 3 * RATE),
                                new FrameRange(4 * RATE, 5 * RATE),
                                new FrameRange(7, 7))));
        feed(meter, signal);
        List<EquivalentLevel> levels = meter.windows(WeightingCurve.C);
        assertThat(levels.get(0).levelDb()).hasValueCloseTo(65.0, within(0.05));
        assertThat(levels.get(1).levelDb()).hasValueCloseTo(85.0, within(0.05));
        assertThat(levels.get(2).levelDb().orElse(-1_000)).isLessThan(-200);
        assertThat(levels.get(3).levelDb()).isEmpty();
        assertThat(levels.get(4).levelDb()).isEmpty();
    }

    @Test
    void fromTheFirstSoundToTheLastLeavesOutTheEndsOnly() {
        double[] tone = sine(1_000, -20, RATE, RATE);
        EquivalentLevelMeter meter = meter(ChannelCalibration.screen(1));
        feed(meter, new Random(1), 900, sequence(SILENCE, tone, SILENCE, tone, SILENCE));
        EquivalentLevel level = meter.firstToLastSound(WeightingCurve.A);
        assertThat(level.range()).isEqualTo(new FrameRange(2L * RATE, 6L * RATE));
        assertThat(level.levelDb()).hasValueCloseTo(85 - 3.01, within(0.02));
        assertThat(meter.whole(WeightingCurve.A).levelDb()).hasValueCloseTo(85 - 6.02, within(0.02));
    }

    @Test
    void aDamagedChannelHarmsNoOther() {
        double[] tone = sine(2_000, -20, RATE, RATE);
        double[] damaged = tone.clone();
        damaged[100] = Double.NaN;
        damaged[200] = Double.POSITIVE_INFINITY;
        damaged[300] = -1e300;
        EquivalentLevelMeter meter = meter(ChannelCalibration.screen(2));
        feed(meter, damaged, tone);
        List<OptionalDouble> levels = meter.whole(WeightingCurve.M).channelLevelsDb();
        assertThat(levels.get(1)).hasValueCloseTo(85.0, within(0.01));
        assertThat(levels.get(0)).hasValueCloseTo(85.0, within(0.02));
        assertThat(meter.damagedSamples()).isEqualTo(3);
    }

    @Test
    void whereThereIsNothingThereIsNoLevel() {
        EquivalentLevelMeter meter = meter(ChannelCalibration.screen(1));
        assertThat(meter.whole(WeightingCurve.A).levelDb()).isEmpty();
        feed(meter, SILENCE);
        feed(meter, new double[] {Double.MIN_VALUE, 1e-310, -0.0, 1e-200});
        for (WeightingCurve curve : WeightingCurve.values()) {
            assertThat(meter.whole(curve).levelDb()).isEmpty();
            assertThat(meter.firstToLastSound(curve).levelDb()).isEmpty();
            assertThat(meter.firstToLastSound(curve).range().frames()).isZero();
        }
    }

    @Test
    void oneSampleAndManyChannelsHaveLevels() {
        double[][] planar = new double[128][1];
        for (double[] channel : planar) {
            channel[0] = 0.5;
        }
        EquivalentLevelMeter meter = meter(ChannelCalibration.screen(128));
        feed(meter, planar);
        EquivalentLevel level = meter.whole(WeightingCurve.C);
        double one = level.channelLevelsDb().get(127).orElseThrow();
        assertThat(level.levelDb()).hasValueCloseTo(one + 10 * Math.log10(128), within(1e-9));
        assertThat(meter.firstToLastSound(WeightingCurve.C).range()).isEqualTo(new FrameRange(0, 1));
    }

    @Test
    void onlyWhatWasAskedForCanBeRead() {
        EquivalentLevelMeter meter = new EquivalentLevelMeter(
                EquivalentLevelSetup.of(RATE, ChannelCalibration.screen(1)).only(WeightingCurve.M));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meter.whole(WeightingCurve.A))
                .withMessage("Leq(A) was not asked for when measuring began.");
    }

    private static EquivalentLevelMeter meter(ChannelCalibration calibration) {
        return new EquivalentLevelMeter(EquivalentLevelSetup.of(RATE, calibration));
    }

    private static void assertSame(EquivalentLevel actual, EquivalentLevel expected, int seed) {
        assertThat(actual.range()).isEqualTo(expected.range());
        assertThat(actual.levelDb())
                .as("seed %d", seed)
                .hasValueCloseTo(expected.levelDb().orElseThrow(), within(1e-10));
    }

    private static double[] hann(double[] signal) {
        double[] faded = new double[signal.length];
        Arrays.setAll(faded, i -> signal[i] * Math.pow(Math.sin(Math.PI * i / signal.length), 2));
        return faded;
    }

    /** The energy of the weighted signal to the end of all time, by the network's own gain. */
    private static double energy(WeightingCurve curve, double[] spectrum, int rate) {
        double energy = 0;
        for (int k = 0; k < spectrum.length; k++) {
            double frequencyHz = (k + 0.5) / spectrum.length * rate / 2;
            energy += spectrum[k] * Math.pow(10, curve.gainDb(frequencyHz) / 10) / spectrum.length;
        }
        return energy;
    }

    /** Squared magnitudes by the Fourier sum. */
    private static double[] spectrum(double[] signal) {
        double[] spectrum = new double[1_600];
        for (int k = 0; k < spectrum.length; k++) {
            double angle = Math.PI * (k + 0.5) / spectrum.length;
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < signal.length; i++) {
                real += signal[i] * Math.cos(angle * i);
                imaginary += signal[i] * Math.sin(angle * i);
            }
            spectrum[k] = real * real + imaginary * imaginary;
        }
        return spectrum;
    }
}
