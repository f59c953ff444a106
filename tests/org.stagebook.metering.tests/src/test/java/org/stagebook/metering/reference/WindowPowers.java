package org.stagebook.metering.reference;

import java.util.Arrays;

/**
 * The weighted power of a signal within any window: the sum over the channels of G times the mean square of the
 * K-weighted samples (ITU-R BS.1770-5, Annex 1, formulas 1 and 2).
 */
final class WindowPowers {

    private final TimeGrid grid;
    private final double[] squares;
    private final int firstStep;
    private final double[] stepSums;

    WindowPowers(double[][] signal, int sampleRateHz, double[] weights) {
        this(new TimeGrid(sampleRateHz), weightedSquares(signal, KFilter.at(sampleRateHz), weights), 0);
    }

    private WindowPowers(TimeGrid grid, double[] squares, int firstStep) {
        this.grid = grid;
        this.squares = squares;
        this.firstStep = firstStep;
        this.stepSums = new double[wholeSteps()];
        for (int step = 0; step < stepSums.length; step++) {
            stepSums[step] = sum(squares, frameAt(step), frameAt(step + 1));
        }
    }

    private int wholeSteps() {
        int steps = 0;
        while (frameAt(steps + 1) <= squares.length) {
            steps++;
        }
        return steps;
    }

    private int frameAt(int step) {
        return grid.frameAt(firstStep + step) - grid.frameAt(firstStep);
    }

    /** Powers of a range of frames, whose filters heard what precedes it and whose windows begin with it. */
    WindowPowers within(int startFrame, int endFrame) {
        return new WindowPowers(grid, Arrays.copyOfRange(squares, startFrame, endFrame), 0);
    }

    /** Powers of a part, from one boundary to another. */
    WindowPowers part(int fromStep, int toStep) {
        return new WindowPowers(grid, Arrays.copyOfRange(squares, frameAt(fromStep), frameAt(toStep)), fromStep);
    }

    private static double[] weightedSquares(double[][] signal, KFilter filter, double[] weights) {
        int frames = signal.length == 0 ? 0 : signal[0].length;
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
        return sum(stepSums, begin, boundary) / (frameAt(boundary) - frameAt(begin));
    }

    /** Mean power of everything; NaN if there is nothing. */
    double whole() {
        return sum(squares, 0, squares.length) / squares.length;
    }
}
