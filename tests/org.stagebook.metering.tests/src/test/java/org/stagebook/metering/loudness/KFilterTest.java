package org.stagebook.metering.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KFilterTest {

    private static final int BLOCK = 4_096;

    @ParameterizedTest
    @ValueSource(ints = {8_000, 48_000, 384_000})
    void aSteadyOffsetComesToExactlyNothing(int rateHz) {
        KFilter filter = new KFilter(KWeighting.at(rateHz));
        double[] block = new double[BLOCK];
        Arrays.fill(block, 0.7321);
        double last = 1;
        for (int frame = 0; frame < 3 * rateHz; frame += BLOCK) {
            last = filter.energy(block, 0, BLOCK);
        }
        assertThat(last).isZero();
    }

    /** Each section after the other, in the form of the standard. */
    @Test
    void energiesAreThoseOfTheTwoSections() {
        KWeighting weighting = KWeighting.at(48_000);
        double[] samples = new SplittableRandom(3).doubles(BLOCK, -1, 1).toArray();
        samples[100] = Double.NaN;
        double[] sound = samples.clone();
        sound[100] = 0;
        KWeighting.Shelf shelf = weighting.shelf();
        double[] shelved = section(sound, shelf.b0(), shelf.b1(), shelf.b2(), shelf.a1(), shelf.a2());
        double[] weighted = section(shelved, 1, -2, 1, weighting.highPassA1(), weighting.highPassA2());
        KFilter filter = new KFilter(weighting);
        double first = filter.energy(samples, 0, 1_000);
        double rest = filter.energy(samples, 1_000, BLOCK);
        assertThat(first).isCloseTo(energy(weighted, 0, 1_000), within(1e-9));
        assertThat(rest).isCloseTo(energy(weighted, 1_000, BLOCK), within(1e-9));
    }

    private static double[] section(double[] x, double b0, double b1, double b2, double a1, double a2) {
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            y[n] = b0 * x[n];
            y[n] += n < 1 ? 0 : b1 * x[n - 1] - a1 * y[n - 1];
            y[n] += n < 2 ? 0 : b2 * x[n - 2] - a2 * y[n - 2];
        }
        return y;
    }

    private static double energy(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).map(value -> value * value).sum();
    }
}
