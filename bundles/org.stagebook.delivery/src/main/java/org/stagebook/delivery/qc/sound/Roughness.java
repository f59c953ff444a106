package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import org.stagebook.metering.lanes.Lanes;

/**
 * How rough the samples of sixteen channels are: the fourth difference, in which smooth sound vanishes and a single false sample
 * stands out sixfold. Loops as small as those of the kernels, so that they are vectorised.
 */
final class Roughness {

    private static final int L = Lanes.COUNT;
    private static final int ROOM = Lanes.MOST_ROWS * L;
    private static final int Q = ROOM / 4;

    private final double[] rough = new double[ROOM];
    private final double[] greatest = new double[Q + L];
    private final double[] sums = new double[Q + L];

    /**
     * Looks at rows.
     *
     * @param rows with {@link Lanes#PEAK_HISTORY} rows in front
     * @param count how many
     * @param peaks receives the greatest of each lane
     * @param means receives the mean of each lane
     */
    void look(double[] rows, int count, double[] peaks, double[] means) {
        difference(rows, rough, count * L);
        Arrays.fill(rough, count * L, ROOM, 0);
        Arrays.fill(greatest, 0, L, 0);
        Arrays.fill(sums, 0, L, 0);
        hold(rough, greatest);
        add(rough, sums);
        System.arraycopy(greatest, Q, peaks, 0, L);
        double share = 1.0 / count;
        for (int lane = 0; lane < L; lane++) {
            means[lane] = sums[Q + lane] * share;
        }
    }

    private static void difference(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = Math.abs(x[i + 11 * L] + x[i + 7 * L] - 4 * (x[i + 10 * L] + x[i + 8 * L]) + 6 * x[i + 9 * L]);
        }
    }

    private static void hold(double[] x, double[] held) {
        for (int i = 0; i < Q; i++) {
            held[i + L] = Math.max(Math.max(held[i], x[i]), Math.max(Math.max(x[i + Q], x[i + 2 * Q]), x[i + 3 * Q]));
        }
    }

    private static void add(double[] x, double[] sum) {
        for (int i = 0; i < Q; i++) {
            sum[i + L] = sum[i] + ((x[i] + x[i + Q]) + (x[i + 2 * Q] + x[i + 3 * Q]));
        }
    }
}
