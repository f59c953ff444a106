package org.stagebook.metering.compare;

/**
 * Of each 100 ms what any later gain match needs: mean squares of both recordings and of their difference at about the
 * right gain, and the mean product of the difference with the second. Sums over channels; 16 bytes a block.
 */
final class BlockSums {

    private static final double AS_LOUD = 1e-4;
    private static final double UNCHANGED_GAIN = 2e-6;
    private static final int STEPS = 12;
    private static final int TRIALS = 100;
    private static final int SAMPLES = 2000;
    private static final double UNEQUAL = 1e-9;

    private final BlockGrid grid;
    private final double roughGain;
    private final float[] firsts;
    private final float[] seconds;
    private final float[] differences;
    private final float[] products;

    BlockSums(BlockGrid grid, double roughGain) {
        this.grid = grid;
        this.roughGain = Math.abs(Math.abs(roughGain) - 1) < AS_LOUD ? Math.signum(roughGain) : roughGain;
        this.firsts = new float[grid.blocks()];
        this.seconds = new float[grid.blocks()];
        this.differences = new float[grid.blocks()];
        this.products = new float[grid.blocks()];
    }

    /** Takes the pair's latest frames. */
    void add(AlignedPair pair, long frame, int count) {
        int done = 0;
        while (done < count) {
            int index = grid.indexOf(frame + done);
            int end = (int) Math.min(count, grid.endFrame(index) - frame);
            for (int channel = 0; channel < pair.first().length; channel++) {
                add(index, pair.first()[channel], pair.second()[channel], new Piece(done, end));
            }
            done = end;
        }
    }

    private record Piece(int from, int to) {}

    private void add(int index, double[] one, double[] other, Piece piece) {
        double first = 0;
        double second = 0;
        double difference = 0;
        double product = 0;
        for (int i = piece.from; i < piece.to; i++) {
            double apart = one[i] - roughGain * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
            difference += apart * apart;
            product += apart * other[i];
        }
        double frames = grid.endFrame(index) - grid.startFrame(index);
        firsts[index] = bounded(firsts[index] + first / frames);
        seconds[index] = bounded(seconds[index] + second / frames);
        differences[index] = bounded(differences[index] + difference / frames);
        products[index] = bounded(products[index] + product / frames);
    }

    private static float bounded(double value) {
        return (float) Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE);
    }

    /** The factor of the second recording that leaves the least where both are alike. */
    double gain() {
        double correction = start();
        for (int step = 0; step < STEPS; step++) {
            correction = corrected(correction);
        }
        double gain = roughGain + correction;
        return Math.abs(Math.abs(gain) - 1) < UNCHANGED_GAIN ? Math.signum(gain) : gain;
    }

    /** Of the factors of single blocks the one at which most blocks leave little. */
    private double start() {
        double best = 0;
        double least = cost(0);
        int stride = Math.max(1, firsts.length / TRIALS);
        for (int i = 0; i < firsts.length; i += stride) {
            if (firsts[i] > 0 && seconds[i] > 0) {
                double correction = (double) products[i] / seconds[i];
                double cost = cost(correction);
                best = cost < least ? correction : best;
                least = Math.min(cost, least);
            }
        }
        return best;
    }

    /** Every block counts alike, however loud, and a changed one hardly: the logarithm of what it leaves. */
    private double cost(double correction) {
        double cost = 0;
        int stride = Math.max(1, firsts.length / SAMPLES);
        for (int i = 0; i < firsts.length; i += stride) {
            if (firsts[i] > 0 && seconds[i] > 0) {
                cost += Math.log(residual(i, correction) / level(i, roughGain + correction) + UNEQUAL);
            }
        }
        return cost;
    }

    private double level(int index, double gain) {
        return Math.max(firsts[index], gain * gain * seconds[index]);
    }

    /** Least squares with each block weighted by the inverse of what it leaves. */
    private double corrected(double correction) {
        double weighted = 0;
        double energies = 0;
        for (int i = 0; i < firsts.length; i++) {
            if (seconds[i] > 0 && firsts[i] > 0) {
                double weight = 1 / (residual(i, correction) + UNEQUAL * level(i, roughGain + correction));
                weighted += weight * products[i];
                energies += weight * seconds[i];
            }
        }
        return energies > 0 ? weighted / energies : 0;
    }

    private double residual(int index, double correction) {
        return Math.max(
                0, differences[index] - 2 * correction * products[index] + correction * correction * seconds[index]);
    }

    /** What is left at a gain. */
    ResidualSeries residual(double gain) {
        float[] residuals = new float[firsts.length];
        float[] matched = new float[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            residuals[i] = bounded(residual(i, gain - roughGain));
            matched[i] = bounded(gain * gain * seconds[i]);
        }
        return new ResidualSeries(grid, firsts, matched, residuals);
    }
}
