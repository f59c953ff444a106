package org.stagebook.metering.reference;

/**
 * The weighted power of a signal within any window: the sum over the channels of G times the mean square of the
 * K-weighted samples (ITU-R BS.1770-5, Annex 1, formulas 1 and 2).
 */
final class WindowPowers {

    private final TimeGrid grid;
    private final int frames;
    private final double[] stepSums;
    private final double wholeSum;

    WindowPowers(double[][] signal, int sampleRateHz, double[] weights) {
        grid = new TimeGrid(sampleRateHz);
        frames = signal.length == 0 ? 0 : signal[0].length;
        double[] squares = weightedSquares(signal, KFilter.at(sampleRateHz), weights);
        stepSums = new double[grid.boundariesIn(frames)];
        for (int step = 0; step < stepSums.length; step++) {
            stepSums[step] = sum(squares, grid.frameAt(step), grid.frameAt(step + 1));
        }
        wholeSum = sum(squares, 0, frames);
    }

    private double[] weightedSquares(double[][] signal, KFilter filter, double[] weights) {
        double[] squares = new double[frames];
        for (int channel = 0; channel < signal.length; channel++) {
            if (weights[channel] != 0) {
                double[] filtered = filter.filter(signal[channel]);
                for (int frame = 0; frame < frames; frame++) {
                    squares[frame] += weights[channel] * filtered[frame] * filtered[frame];
                }
            }
        }
        return squares;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int index = from; index < to; index++) {
            sum += values[index];
        }
        return sum;
    }

    /** Whole steps of 10 ms. */
    int steps() {
        return stepSums.length;
    }

    /** Mean power of the window of so many steps that ends at a boundary. */
    double windowEndingAt(int boundary, int steps) {
        int begin = boundary - steps;
        return sum(stepSums, begin, boundary) / (grid.frameAt(boundary) - grid.frameAt(begin));
    }

    /** Mean power of everything; NaN if there is nothing. */
    double whole() {
        return wholeSum / frames;
    }
}
