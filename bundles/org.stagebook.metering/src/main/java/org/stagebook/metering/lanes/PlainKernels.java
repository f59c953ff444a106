package org.stagebook.metering.lanes;

import java.util.Arrays;
import org.stagebook.metering.loudness.KWeighting;

/**
 * The loops in plain Java, each small enough for the compiler to unroll and vectorise: one step of the arithmetic, a few
 * reads at constant distances, one write. Larger bodies are several times slower.
 */
final class PlainKernels implements Kernels {

    private static final int L = Lanes.COUNT;
    private static final int ROOM = Lanes.MOST_ROWS * L;

    /** A quarter of the most rows: four rows this far apart go into one sum, whose chain is then a quarter as long. */
    private static final int Q = ROOM / 4;

    private final double[] greatest = new double[Q + L];
    private final double[] highPassed = new double[ROOM + 2 * L];
    private final double[] weighted = new double[ROOM + 2 * L];
    private final double[] energies = new double[Q + L];
    private final float[] singles = new float[ROOM + Lanes.PEAK_HISTORY * L];
    private final float[] first = new float[ROOM];
    private final float[] second = new float[ROOM];
    private final float[] interpolated = new float[ROOM + L];

    @Override
    public void peaks(double[] samples, int rows, double[] peaks) {
        Arrays.fill(samples, rows * L + 11 * L, ROOM + 11 * L, 0);
        Arrays.fill(greatest, 0, L, 0);
        holdPeaks(samples, greatest);
        System.arraycopy(greatest, Q, peaks, 0, L);
    }

    private static void holdPeaks(double[] x, double[] greatest) {
        for (int i = 0; i < Q; i++) {
            greatest[i + L] = Math.max(
                    Math.max(greatest[i], Math.abs(x[i + 11 * L])),
                    Math.max(
                            Math.max(Math.abs(x[i + 11 * L + Q]), Math.abs(x[i + 11 * L + 2 * Q])),
                            Math.abs(x[i + 11 * L + 3 * Q])));
        }
    }

    @Override
    public void weigh(double[] samples, int rows, KWeighting filter, FilterState state) {
        int count = rows * L;
        System.arraycopy(state.highPassed, 0, highPassed, 0, 2 * L);
        System.arraycopy(state.weighted, 0, weighted, 0, 2 * L);
        System.arraycopy(state.energies, 0, energies, 0, L);
        highPass(samples, highPassed, filter.highPassA1(), filter.highPassA2(), count);
        shelf(highPassed, weighted, filter.shelf(), count);
        System.arraycopy(highPassed, count, state.highPassed, 0, 2 * L);
        System.arraycopy(weighted, count, state.weighted, 0, 2 * L);
        Arrays.fill(weighted, count + 2 * L, ROOM + 2 * L, 0);
        addSquares(weighted, energies);
        System.arraycopy(energies, Q, state.energies, 0, L);
    }

    /** The second difference comes first: it is exact for integers, so that a constant offset gives exactly nothing. */
    private static void highPass(double[] x, double[] y, double a1, double a2, int count) {
        for (int i = 0; i < count; i++) {
            y[i + 2 * L] = (x[i + 11 * L] - x[i + 10 * L]) - (x[i + 10 * L] - x[i + 9 * L]) - a2 * y[i] - a1 * y[i + L];
        }
    }

    private static void shelf(double[] x, double[] y, KWeighting.Shelf shelf, int count) {
        shelf(x, y, shelf.b0(), shelf.b1(), shelf.b2(), shelf.a1(), shelf.a2(), count);
    }

    private static void shelf(
            double[] x, double[] y, double b0, double b1, double b2, double a1, double a2, int count) {
        for (int i = 0; i < count; i++) {
            y[i + 2 * L] = b0 * x[i + 2 * L] + b1 * x[i + L] + b2 * x[i] - a2 * y[i] - a1 * y[i + L];
        }
    }

    private static void addSquares(double[] x, double[] sums) {
        for (int i = 0; i < Q; i++) {
            sums[i + L] = sums[i]
                    + ((x[i + 2 * L] * x[i + 2 * L] + x[i + 2 * L + Q] * x[i + 2 * L + Q])
                            + (x[i + 2 * L + 2 * Q] * x[i + 2 * L + 2 * Q]
                                    + x[i + 2 * L + 3 * Q] * x[i + 2 * L + 3 * Q]));
        }
    }

    @Override
    public void interpolate(double[] samples, int rows, float[][] phases, float[] peaks) {
        narrow(samples, singles, (rows + Lanes.PEAK_HISTORY) * L);
        Arrays.fill(interpolated, 0, L, 0);
        for (int phase = 0; phase + 1 < phases.length; phase += 2) {
            filter(singles, first, phases[phase], rows * L);
            filter(singles, second, phases[phase + 1], rows * L);
            holdGreater(first, second, interpolated, rows * L);
            System.arraycopy(interpolated, rows * L, interpolated, 0, L);
        }
        System.arraycopy(interpolated, 0, peaks, 0, L);
    }

    private static void narrow(double[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = (float) x[i];
        }
    }

    private static void filter(float[] x, float[] y, float[] taps, int count) {
        oldestTaps(x, y, taps[11], taps[10], taps[9], taps[8], count);
        middleTaps(x, y, taps[7], taps[6], taps[5], taps[4], count);
        newestTaps(x, y, taps[3], taps[2], taps[1], taps[0], count);
    }

    private static void oldestTaps(float[] x, float[] y, float a, float b, float c, float d, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = a * x[i] + b * x[i + L] + c * x[i + 2 * L] + d * x[i + 3 * L];
        }
    }

    private static void middleTaps(float[] x, float[] y, float a, float b, float c, float d, int count) {
        for (int i = 0; i < count; i++) {
            y[i] += a * x[i + 4 * L] + b * x[i + 5 * L] + c * x[i + 6 * L] + d * x[i + 7 * L];
        }
    }

    private static void newestTaps(float[] x, float[] y, float a, float b, float c, float d, int count) {
        for (int i = 0; i < count; i++) {
            y[i] += a * x[i + 8 * L] + b * x[i + 9 * L] + c * x[i + 10 * L] + d * x[i + 11 * L];
        }
    }

    private static void holdGreater(float[] one, float[] other, float[] held, int count) {
        for (int i = 0; i < count; i++) {
            held[i + L] = Math.max(held[i], Math.max(Math.abs(one[i]), Math.abs(other[i])));
        }
    }
}
