package org.stagebook.metering.truepeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.metering.weighting.FrameRange;

/** True peaks between the sixteenths of a sample: against sines whose peak is known and a plain sum over all samples. */
class OversampledPeakMeterTest {

    private static final FrameRange ALL = new FrameRange(0, Long.MAX_VALUE);

    private static Optional<Peak> peak(int rateHz, double[]... channels) {
        OversampledPeakMeter meter = new OversampledPeakMeter(rateHz, channels.length, List.of(ALL));
        feed(meter, channels);
        return meter.peaks().getFirst();
    }

    /** Fades in and out, so that no step is interpolated. */
    private static double[] sine(double hertz, double phase, int rateHz) {
        int frames = 2_000;
        int fade = 500;
        double[] samples = new double[frames];
        for (int i = 0; i < frames; i++) {
            double edge = Math.min(1, Math.min(i, frames - 1 - i) / (double) fade);
            double gain = Math.pow(Math.sin(Math.PI / 2 * edge), 2);
            samples[i] = gain * Math.sin(2 * Math.PI * hertz / rateHz * (i - frames / 2.0) + phase);
        }
        return samples;
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {500, 997, 5_000, 9_999, 11_997, 12_000, 15_999.5, 16_000, 17_640, 18_000, 19_200, 19_999, 20_000
            })
    void sinesReadTheirAmplitudeWhateverTheirPhase(double hertz) {
        for (int rate : new int[] {44_100, 48_000, 96_000, 192_000}) {
            for (int step = 0; step < 12; step++) {
                double phase = Math.PI / 2 * step / 12 + 0.01;
                double peakDbtp =
                        peak(rate, sine(hertz, phase, rate)).orElseThrow().decibels();
                assertThat(peakDbtp)
                        .as("%s Hz, phase %s, %d Hz", hertz, phase, rate)
                        .isCloseTo(0, within(0.05));
            }
        }
    }

    /** Three samples in a cycle: every peak can lie in the middle between two points of Annex 2. */
    @Test
    void readsWhatAnnexTwoMisses() {
        double worstAnnexTwo = 0;
        double worst = 0;
        for (int step = 0; step < 64; step++) {
            double[] tone = sine(16_000, Math.PI * step / 64, 48_000);
            double[] padded = new double[11 + tone.length];
            System.arraycopy(tone, 0, padded, 11, tone.length);
            double greatest = Arrays.stream(tone).map(Math::abs).max().orElseThrow();
            for (int i = 600; i < 1_400; i++) {
                greatest = Math.max(greatest, TruePeakFilter.at(48_000).magnitudeAt(padded, i + 11, 1));
            }
            worstAnnexTwo = Math.min(worstAnnexTwo, 20 * Math.log10(greatest));
            worst = Math.min(worst, peak(48_000, tone).orElseThrow().decibels());
        }
        assertThat(worst).isGreaterThan(-0.05);
        assertThat(worstAnnexTwo).isBetween(-0.35, -0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 20000, 0.0006, 0.0348",
        "48000, 20000, 0.0003, 0.0294",
        "96000, 40000, 0.0003, 0.1175",
        "96000, 20000, 0.0003, 0.0294",
        "192000, 20000, 0.0003, 0.0294"
    })
    void passbandIsFlatAndOnlyTheDistanceOfPointsIsMissing(int rate, double toHz, double rippleDb, double underReadDb) {
        int factor = FineInterpolator.factorAt(rate);
        double ripple = 0;
        for (int phase = 1; phase < factor; phase++) {
            for (double hertz = 0; hertz <= toHz; hertz += toHz / 200) {
                ripple = Math.max(ripple, Math.abs(20 * Math.log10(gain((double) phase / factor, hertz / rate))));
            }
        }
        assertThat(ripple).isLessThan(rippleDb);
        double halfPoint = Math.PI * toHz / rate / factor;
        assertThat(-20 * Math.log10(Math.cos(halfPoint))).isLessThan(underReadDb);
    }

    private static double gain(double fraction, double frequency) {
        double real = 0;
        double imaginary = 0;
        for (int sample = -31; sample <= 32; sample++) {
            double distance = sample - fraction;
            real += FineInterpolator.tap(distance) * Math.cos(2 * Math.PI * frequency * distance);
            imaginary += FineInterpolator.tap(distance) * Math.sin(2 * Math.PI * frequency * distance);
        }
        return Math.hypot(real, imaginary);
    }

    @Test
    void ratesHaveAboutTheSamePointsASecond() {
        assertThat(FineInterpolator.factorAt(8_000)).isEqualTo(16);
        assertThat(FineInterpolator.factorAt(95_999)).isEqualTo(16);
        assertThat(FineInterpolator.factorAt(96_000)).isEqualTo(8);
        assertThat(FineInterpolator.factorAt(192_000)).isEqualTo(4);
        assertThat(FineInterpolator.factorAt(384_000)).isEqualTo(2);
        assertThat(FineInterpolator.factorAt(768_000)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 48_000, 96_000, 192_000, 384_000, 768_000})
    void agreesWithThePlainSumOfEverything(int rate) {
        for (int seed = 0; seed < 6; seed++) {
            double[][] noise = noise(new Random(seed), 2, 1 + 61 * seed);
            double expected = Math.max(plainPeak(noise[0], rate), plainPeak(noise[1], rate));
            assertThat(peak(rate, noise).orElseThrow().amplitude())
                    .as("seed %d at %d Hz", seed, rate)
                    .isCloseTo(expected, within(1e-12));
        }
    }

    /** Every point from before the first sample to behind the last. */
    private static double plainPeak(double[] samples, int rate) {
        int factor = FineInterpolator.factorAt(rate);
        double peak = 0;
        for (int point = -32 * factor; point <= (samples.length + 32) * factor; point++) {
            double sum = 0;
            for (int i = 0; i < samples.length; i++) {
                sum += samples[i] * FineInterpolator.tap(i - (double) point / factor);
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    private static double[][] noise(Random random, int channels, int frames) {
        double[][] noise = new double[channels][frames];
        for (double[] channel : noise) {
            double level = 0.1;
            for (int i = 0; i < frames; i++) {
                level = random.nextInt(200) == 0 ? random.nextDouble() : level;
                channel[i] = level * Math.clamp(random.nextGaussian(), -1, 1);
            }
        }
        return noise;
    }

    @Test
    void skippingAndTheCutIntoBlocksChangeNothing() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            double[][] noise = noise(random, 3, 2_000 + random.nextInt(4_000));
            List<FrameRange> windows = List.of(
                    ALL,
                    new FrameRange(0, noise[0].length),
                    new FrameRange(640, 1_280),
                    new FrameRange(777, 1_999),
                    new FrameRange(1_999, 2_000),
                    new FrameRange(500, 500),
                    new FrameRange(1_000, noise[0].length + 9));
            OversampledPeakMeter skipping = new OversampledPeakMeter(48_000, 3, windows);
            OversampledPeakMeter scanning = OversampledPeakMeter.scanningAll(48_000, 3, windows);
            feed(skipping, random, 1 + random.nextInt(900), noise);
            feed(scanning, noise);
            assertThat(skipping.peaks()).as("seed %d", seed).isEqualTo(scanning.peaks());
            assertThat(skipping.peaks().get(5)).isEmpty();
            assertThat(skipping.peaks().get(0)).isEqualTo(skipping.peaks().get(1));
        }
    }

    @Test
    void aWindowHasTheValuesBeforeItsSamplesOnly() {
        double[] samples = new double[1_000];
        Arrays.fill(samples, 400, 402, 0.5);
        List<FrameRange> windows = List.of(
                new FrameRange(0, 401), new FrameRange(401, 402), new FrameRange(402, 1_000), new FrameRange(420, 440));
        OversampledPeakMeter meter = new OversampledPeakMeter(48_000, 1, windows);
        feed(meter, samples);
        double middle = meter.peaks().get(1).orElseThrow().amplitude();
        assertThat(middle).isCloseTo(2 / Math.PI, within(0.01));
        assertThat(meter.peaks().get(1).orElseThrow().frame()).isEqualTo(401);
        assertThat(meter.peaks().get(0).orElseThrow().amplitude()).isBetween(0.5, 0.51);
        assertThat(meter.peaks().get(2).orElseThrow().amplitude()).isLessThan(0.5);
        assertThat(meter.peaks().get(3).orElseThrow().amplitude()).isLessThan(0.02);
    }

    /** Full-scale samples whose signs follow the taps of the middle phase: nothing interpolates higher. */
    @Test
    void theWorstSignalReadsTheBound() {
        double[] worst = new double[64];
        double sum = 0;
        for (int i = 0; i < 64; i++) {
            double tap = FineInterpolator.tap(i - 31.5);
            worst[i] = Math.signum(tap);
            sum += Math.abs(tap);
        }
        assertThat(peak(48_000, worst).orElseThrow().amplitude()).isCloseTo(sum, within(1e-12));
        assertThat(new FineInterpolator(48_000, 8).greatestGain()).isCloseTo(sum, within(1e-12));
        assertThat(20 * Math.log10(sum)).isCloseTo(8.92, within(0.01));
    }

    @Test
    void silenceAndNothingHaveNoPeakAndOneSampleHasItsOwn() {
        assertThat(peak(48_000, new double[500])).isEmpty();
        assertThat(peak(48_000, new double[] {Double.MIN_VALUE, 1e-310, -0.0})).isEmpty();
        assertThat(new OversampledPeakMeter(48_000, 1, List.of(ALL)).peaks()).containsExactly(Optional.empty());
        assertThat(peak(48_000, new double[] {-0.25})).contains(new Peak(0.25, 0, 0));
        assertThat(peak(48_000, new double[] {3.4e38}).orElseThrow().decibels()).isCloseTo(770.6, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
    void damageIsSilence(double damage) {
        double[][] noise = noise(new Random(5), 2, 3_000);
        double[][] silenced = {noise[0].clone(), noise[1].clone()};
        for (int i = 100; i < 3_000; i += 999) {
            noise[1][i] = damage;
            silenced[1][i] = 0;
        }
        assertThat(peak(48_000, noise)).isEqualTo(peak(48_000, silenced));
        assertThat(peak(48_000, new double[] {damage, damage})).isEmpty();
    }
}
