package org.stagebook.metering.weighting;

import org.stagebook.metering.level.UsableSamples;

/** Runs one {@link Section} over a channel. */
final class SectionFilter {

    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double lastIn;
    private double lastInBut1;
    private double lastOut;
    private double lastOutBut1;

    SectionFilter(Section section) {
        this.b1 = section.b1();
        this.b2 = section.b2();
        this.a1 = section.a1();
        this.a2 = section.a2();
    }

    /** Filters in place. */
    void run(double[] samples, int from, int count) {
        double x1 = lastIn;
        double x2 = lastInBut1;
        double y1 = lastOut;
        double y2 = lastOutBut1;
        for (int i = from; i < from + count; i++) {
            double x = samples[i];
            double y = x + b1 * x1 + b2 * x2 - a2 * y2 - a1 * y1;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            samples[i] = y;
        }
        lastIn = x1;
        lastInBut1 = x2;
        lastOut = UsableSamples.flushed(y1);
        lastOutBut1 = UsableSamples.flushed(y2);
    }
}
