package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.truepeak.TruePeakFilter;

/** The vector loops against the plain ones, and both against one sample after the other, on random rows. */
class KernelsTest {

    private static final int L = Lanes.COUNT;
    private static final int HISTORY = Lanes.PEAK_HISTORY;
    private static final int SIGNALS = 40;

    private final Kernels plain = new PlainKernels();

    /** Rows with their history; now and then integers, silence or very quiet ones. */
    private static double[] rows(SplittableRandom random) {
        double scale = new double[] {1, 0x1p23, 0x1p-40, 0}[random.nextInt(4)];
        return random.doubles((long) (HISTORY + Lanes.MOST_ROWS) * L, -scale, Math.nextUp(scale))
                .toArray();
    }

    private static int count(SplittableRandom random) {
        return 1 + random.nextInt(Lanes.MOST_ROWS);
    }

    @Test
    void peaksAreTheSame() {
        Kernels vectors = VectorLoops.source().create();
        for (long seed = 0; seed < SIGNALS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] samples = rows(random);
            int count = count(random);
            double[] expected = new double[L];
            for (int i = HISTORY * L; i < (HISTORY + count) * L; i++) {
                expected[i % L] = Math.max(expected[i % L], Math.abs(samples[i]));
            }
            double[] ofPlain = new double[L];
            double[] ofVectors = new double[L];
            plain.peaks(samples, count, ofPlain);
            vectors.peaks(samples, count, ofVectors);
            assertThat(ofPlain).as("seed %d", seed).isEqualTo(expected);
            assertThat(ofVectors).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /**
     * A channel goes through in pieces of any length, and the filters remember from one to the next. The higher the rate,
     * the nearer the poles are to 1 and the more a rounding is worth.
     */
    @ParameterizedTest
    @CsvSource({"8000, 1e-12", "48000, 1e-12", "384000, 1e-11"})
    void energiesAreTheSame(int rateHz, double share) {
        Kernels vectors = VectorLoops.source().create();
        KWeighting filter = KWeighting.at(rateHz);
        for (long seed = 0; seed < SIGNALS / 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FilterState ofPlain = new FilterState();
            FilterState ofVectors = new FilterState();
            for (int piece = 0; piece < 12; piece++) {
                double[] samples = rows(random);
                int count = count(random);
                plain.weigh(samples, count, filter, ofPlain);
                vectors.weigh(samples, count, filter, ofVectors);
                assertThat(ofVectors.energies)
                        .as("seed %d, piece %d", seed, piece)
                        .usingElementComparator(nearlyEqual(share))
                        .containsExactly(ofPlain.energies);
            }
            assertThat(ofPlain.energies[L - 1]).isPositive();
        }
    }

    /** Numbers that differ by a share of the greater one at most are taken for equal. */
    private static Comparator<Double> nearlyEqual(double share) {
        return (one, other) -> Math.abs(one - other) <= share * Math.max(one, other) ? 0 : Double.compare(one, other);
    }

    /** 48 kHz has four phases, 96 kHz two; row counts are odd as often as even. */
    @ParameterizedTest
    @ValueSource(ints = {48_000, 96_000})
    void interpolatedPeaksAreAsNearAsStated(int rateHz) {
        Kernels vectors = VectorLoops.source().create();
        TruePeakFilter filter = TruePeakFilter.at(rateHz);
        float[][] taps = filter.singles();
        assertThat(taps).hasDimensions(rateHz == 48_000 ? 4 : 2, 12);
        float[] ofPlain = new float[L];
        float[] ofVectors = new float[L];
        for (long seed = 0; seed < SIGNALS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] samples = rows(random);
            int count = count(random);
            plain.interpolate(samples, count, taps, ofPlain);
            vectors.interpolate(samples, count, taps, ofVectors);
            for (int lane = 0; lane < L; lane++) {
                double expected = interpolated(filter, samples, count, lane);
                double most = 2e-6 * greatest(samples, count, lane);
                assertThat((double) ofPlain[lane]).as("plain, seed %d", seed).isCloseTo(expected, within(most));
                assertThat((double) ofVectors[lane])
                        .as("vectors, seed %d", seed)
                        .isCloseTo(expected, within(most));
            }
        }
    }

    private static double interpolated(TruePeakFilter filter, double[] samples, int count, int lane) {
        double greatest = 0;
        for (int row = 0; row < count; row++) {
            greatest = Math.max(greatest, filter.magnitudeAt(samples, (HISTORY + row) * L + lane, L));
        }
        return greatest;
    }

    private static double greatest(double[] samples, int count, int lane) {
        double greatest = 0;
        for (int row = 0; row < HISTORY + count; row++) {
            greatest = Math.max(greatest, Math.abs(samples[row * L + lane]));
        }
        return greatest;
    }
}
