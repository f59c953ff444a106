package org.stagebook.metering.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Sums of energies between the boundaries of windows, so that windows may overlap and each sum stays exact: no window's
 * energy is a difference of greater ones.
 */
final class WindowEnergies {

    private final long[] boundaries;
    private final double[][] sums;

    /** Index of the first boundary after the position. */
    private int next;

    /**
     * @param windows in any order
     * @param width how many energies each piece has
     */
    WindowEnergies(List<FrameRange> windows, int width) {
        this.boundaries = windows.stream()
                .flatMapToLong(window -> LongStream.of(window.startFrame(), window.endFrame()))
                .sorted()
                .distinct()
                .toArray();
        this.sums = new double[boundaries.length][width];
        skipTo(0);
    }

    /** How many frames from a position may make one piece. */
    long roomAt(long position) {
        return next < boundaries.length ? boundaries[next] - position : Long.MAX_VALUE;
    }

    /** Adds a piece that ends before or at the next boundary. */
    void add(double[] energies, long endFrame) {
        if (next > 0 && next < boundaries.length) {
            double[] sum = sums[next - 1];
            for (int i = 0; i < energies.length; i++) {
                sum[i] += energies[i];
            }
        }
        skipTo(endFrame);
    }

    /** The sum over a window. */
    double[] sumOver(FrameRange window) {
        double[] total = new double[sums[0].length];
        int end = Arrays.binarySearch(boundaries, window.endFrame());
        for (int i = Arrays.binarySearch(boundaries, window.startFrame()); i < end; i++) {
            for (int k = 0; k < total.length; k++) {
                total[k] += sums[i][k];
            }
        }
        return total;
    }

    private void skipTo(long position) {
        while (next < boundaries.length && boundaries[next] <= position) {
            next++;
        }
    }
}
