package org.stagebook.metering.loudness;

import org.stagebook.metering.level.UsableSamples;

/**
 * The K-weighting of one channel, sample after sample: for sound that is heard once, from front to back. Damaged samples are
 * silence. Not for use by several threads.
 */
public final class KFilter {

    private final KWeighting weighting;
    private double x1;
    private double x2;
    private double passed1;
    private double passed2;
    private double weighted1;
    private double weighted2;

    /** Prepares a filter at rest. */
    public KFilter(KWeighting weighting) {
        this.weighting = weighting;
    }

    /**
     * Weighs the next samples of a block, from one index to another.
     *
     * <p>The second difference of the high-pass comes first: it is exact where samples are, so that a constant offset gives
     * exactly nothing.
     *
     * @return the sum of their squares
     */
    public double energy(double[] samples, int from, int to) {
        final KWeighting.Shelf shelf = weighting.shelf();
        final double c1 = weighting.highPassA1();
        final double c2 = weighting.highPassA2();
        double p1 = passed1;
        double p2 = passed2;
        double y1 = weighted1;
        double y2 = weighted2;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double x = UsableSamples.usable(samples[i]);
            double p = x - 2 * x1 + x2 - c1 * p1 - c2 * p2;
            double y = shelf.b0() * p + shelf.b1() * p1 + shelf.b2() * p2 - shelf.a1() * y1 - shelf.a2() * y2;
            x2 = x1;
            x1 = x;
            p2 = p1;
            p1 = p;
            y2 = y1;
            y1 = y;
            sum += y * y;
        }
        passed1 = UsableSamples.flushed(p1);
        passed2 = UsableSamples.flushed(p2);
        weighted1 = UsableSamples.flushed(y1);
        weighted2 = UsableSamples.flushed(y2);
        return sum;
    }
}
