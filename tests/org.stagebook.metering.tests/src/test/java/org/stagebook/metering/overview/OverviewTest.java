package org.stagebook.metering.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.level.Signals;
import org.stagebook.metering.loudness.KWeighting;

class OverviewTest {

    private static final int RATE = 48_000;
    private static final double PRECISION = 1.0 / 2048;

    private static double[][] sound(Random random, int frames) {
        double[][] planar = new double[2][frames];
        for (double[] channel : planar) {
            double level = 0;
            for (int i = 0; i < frames; i++) {
                level = i % 5_000 == 0 ? Math.pow(10, -3 * random.nextDouble()) : level;
                channel[i] = level * (random.nextGaussian() + 0.2);
            }
        }
        return planar;
    }

    private static Overview overview(int mostPoints, Random random, double[]... planar) {
        OverviewBuilder builder = new OverviewBuilder(RATE, planar.length, Optional.empty(), mostPoints);
        Signals.feed(builder, random, 7_000, planar);
        return builder.overview("h");
    }

    /** Looks at every sample of the points that a stretch touches. */
    private static double[] direct(double[] samples, long framesPerPoint, long start, long end) {
        int from = (int) (start / framesPerPoint * framesPerPoint);
        int to = (int) Math.min(samples.length, (end + framesPerPoint - 1) / framesPerPoint * framesPerPoint);
        double least = Double.MAX_VALUE;
        double greatest = -Double.MAX_VALUE;
        double squares = 0;
        for (int i = from; i < to; i++) {
            least = Math.min(least, samples[i]);
            greatest = Math.max(greatest, samples[i]);
            squares += samples[i] * samples[i];
        }
        return new double[] {least, greatest, Math.sqrt(squares / (to - from))};
    }

    private static long framesPerPoint(Overview overview, long frames) {
        return overview.zooms().stream()
                .mapToLong(Zoom::framesPerPoint)
                .filter(points -> 4 * points <= frames)
                .max()
                .orElse(overview.finestFrames());
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 2_000, 64})
    void agreesWithLookingAtEverySample(int mostPoints) {
        Random random = new Random(mostPoints);
        double[][] planar = sound(random, 700_003);
        Overview overview = overview(mostPoints, random, planar);
        assertThat(overview.content()).isEqualTo(new Overview.Content("h", RATE, 2, 700_003));
        assertThat(overview.zooms().getFirst().points()).isLessThanOrEqualTo(mostPoints / 2 + 1);
        for (int trial = 0; trial < 300; trial++) {
            long start = random.nextInt(600_000);
            long end = start + 1 + random.nextInt(1 << (1 + random.nextInt(16)));
            int channel = random.nextInt(2);
            double[] expected = direct(planar[channel], framesPerPoint(overview, end - start), start, end);
            String what = "seed " + mostPoints + ", channel " + channel + ", frames " + start + " to " + end;
            assertThat((double) overview.min(channel, start, end)).as(what).isCloseTo(expected[0], about(expected[0]));
            assertThat((double) overview.max(channel, start, end)).as(what).isCloseTo(expected[1], about(expected[1]));
            assertThat((double) overview.rms(channel, start, end))
                    .as(what)
                    .isCloseTo(expected[2], within(expected[2] * PRECISION));
        }
    }

    private static Offset<Double> about(double value) {
        return within(Math.max(Math.abs(value) * PRECISION, 1e-7));
    }

    @Test
    void theLastPointMayBeShortAndOutsideIsNothing() {
        double[] samples = new double[300];
        samples[299] = 0.5;
        Overview overview = overview(1 << 20, new Random(1), samples);
        assertThat(overview.max(0, 256, 300)).isEqualTo(0.5f);
        assertThat(overview.max(0, 0, 256)).isZero();
        assertThat(overview.max(0, 300, 400)).isEqualTo(0.5f);
        assertThat(overview.max(0, 512, 600)).isZero();
        assertThat(overview.min(0, -600, 0)).isZero();
        Overview nothing = overview(1 << 20, new Random(1), new double[0]);
        assertThat(nothing.max(0, 0, 100)).isZero();
        assertThat(nothing.loudnessPoints()).isZero();
    }

    @Test
    void damageIsSilence() {
        double[] samples = {0.1, Double.NaN, Double.POSITIVE_INFINITY, -0.1};
        Overview overview = overview(1 << 20, new Random(1), samples);
        assertThat((double) overview.max(0, 0, 4)).isCloseTo(0.1, about(0.1));
        assertThat((double) overview.min(0, 0, 4)).isCloseTo(-0.1, about(0.1));
    }

    /** Textbook form: filters over the whole sound, then the mean of each window. */
    private static double[] loudness(double[] samples, int windowFrames) {
        KWeighting k = KWeighting.at(RATE);
        double[] shelved = biquad(
                samples,
                new double[] {k.shelf().b0(), k.shelf().b1(), k.shelf().b2()},
                new double[] {k.shelf().a1(), k.shelf().a2()});
        double[] weighted = biquad(shelved, new double[] {1, -2, 1}, new double[] {k.highPassA1(), k.highPassA2()});
        double[] loudness = new double[samples.length / 4_800];
        for (int point = 0; point < loudness.length; point++) {
            int end = (point + 1) * 4_800;
            double sum = end < windowFrames ? Double.NaN : 0;
            for (int i = Math.max(0, end - windowFrames); i < end; i++) {
                sum += weighted[i] * weighted[i];
            }
            loudness[point] = -0.691 + 10 * Math.log10(sum / windowFrames);
        }
        return loudness;
    }

    private static double[] biquad(double[] x, double[] b, double[] a) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = b[0] * x[i];
            y[i] += i < 1 ? 0 : b[1] * x[i - 1] - a[0] * y[i - 1];
            y[i] += i < 2 ? 0 : b[2] * x[i - 2] - a[1] * y[i - 2];
        }
        return y;
    }

    @Test
    void loudnessIsThatOfTheStandard() {
        Random random = new Random(9);
        double[] samples = sound(random, 5 * RATE)[0];
        Arrays.fill(samples, 0, RATE, 0);
        OverviewBuilder builder = new OverviewBuilder(RATE, 1, Optional.of(ChannelWeights.of(ChannelOrder.M)));
        Signals.feed(builder, random, 3_000, samples);
        Overview overview = builder.overview("h");
        double[] momentary = loudness(samples, RATE * 4 / 10);
        double[] shortTerm = loudness(samples, RATE * 3);
        assertThat(overview.loudnessPoints()).isEqualTo(50);
        for (int point = 0; point < 50; point++) {
            same(overview.momentaryLufs(point), momentary[point], "seed 9, momentary " + point);
            same(overview.shortTermLufs(point), shortTerm[point], "seed 9, short-term " + point);
        }
        assertThat(overview.loudnessPointAt(4_799)).isEqualTo(-1);
        assertThat(overview.loudnessPointAt(4_800)).isZero();
        assertThat(overview.loudnessPointAt(1_000_000)).isEqualTo(49);
    }

    private static void same(double found, double expected, String what) {
        if (Double.isFinite(expected)) {
            assertThat(found).as(what).isCloseTo(expected, within(0.0051));
        } else {
            assertThat(Double.valueOf(found)).as(what).isEqualTo(Double.valueOf(expected));
        }
    }
}
