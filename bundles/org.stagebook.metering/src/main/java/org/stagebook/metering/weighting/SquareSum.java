package org.stagebook.metering.weighting;

import java.util.Arrays;

/** The energy of weighted samples, which is most of the work of an equivalent level once they are weighted. */
public final class SquareSum {

    private SquareSum() {}

    /**
     * The sum of the squares of the first samples: four sums at a time, so that one addition need not wait for another.
     *
     * @param samples its length a multiple of 4; up to three behind the count are set to 0
     * @param count how many, at most all
     */
    public static double of(double[] samples, int count) {
        Arrays.fill(samples, count, Math.min(count + 3, samples.length), 0);
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < count; i += 4) {
            a += samples[i] * samples[i];
            b += samples[i + 1] * samples[i + 1];
            c += samples[i + 2] * samples[i + 2];
            d += samples[i + 3] * samples[i + 3];
        }
        return (a + b) + (c + d);
    }
}
