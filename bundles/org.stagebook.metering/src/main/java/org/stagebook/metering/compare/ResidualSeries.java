package org.stagebook.metering.compare;

/**
 * What is left of the difference of two aligned and gain-matched recordings, every 100 ms. Immutable.
 *
 * <p>Levels are power sums of all channels with a full-scale sine of one channel at 0 dBFS (AES17); negative infinity for
 * silence. Frames are the first recording's and may lie outside it where the second goes on.
 */
public final class ResidualSeries {

    private static final double SINE = 2;

    private final BlockGrid grid;
    private final float[] firsts;
    private final float[] seconds;
    private final float[] residuals;

    ResidualSeries(BlockGrid grid, float[] firsts, float[] seconds, float[] residuals) {
        this.grid = grid;
        this.firsts = firsts;
        this.seconds = seconds;
        this.residuals = residuals;
    }

    /** Blocks of 100 ms; the first and last may be shorter. */
    public int size() {
        return residuals.length;
    }

    /** First frame of a block. */
    public long startFrame(int index) {
        return grid.startFrame(index);
    }

    /** The first frame after a block. */
    public long endFrame(int index) {
        return grid.endFrame(index);
    }

    public double residualDbfs(int index) {
        return dbfs(residuals[index]);
    }

    public double firstDbfs(int index) {
        return dbfs(firsts[index]);
    }

    /** After the gain match. */
    public double secondDbfs(int index) {
        return dbfs(seconds[index]);
    }

    /** Residual relative to the louder of both. */
    public double relativeDb(int index) {
        return relativeDb(residuals[index], Math.max(firsts[index], seconds[index]));
    }

    /** Residual of everything. */
    public double residualDbfs() {
        return dbfs(mean(residuals));
    }

    /** Residual of everything relative to the louder of both. */
    public double relativeDb() {
        return relativeDb(mean(residuals), Math.max(mean(firsts), mean(seconds)));
    }

    private double mean(float[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * (double) (grid.endFrame(i) - grid.startFrame(i));
        }
        return grid.frames() == 0 ? 0 : sum / grid.frames();
    }

    private static double relativeDb(double residual, double programme) {
        return residual == 0 ? Double.NEGATIVE_INFINITY : 10 * Math.log10(residual / programme);
    }

    private static double dbfs(double meanSquare) {
        return 10 * Math.log10(SINE * meanSquare);
    }
}
