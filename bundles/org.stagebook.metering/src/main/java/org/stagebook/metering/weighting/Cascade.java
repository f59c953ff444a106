package org.stagebook.metering.weighting;

import java.util.List;
import org.stagebook.metering.level.UsableSamples;

/**
 * Three {@link Section}s, one after the other, over a channel.
 *
 * <p>All in one loop: the processor computes one section's sample while it waits for the feedback of another.
 */
final class Cascade {

    private final Section first;
    private final Section second;
    private final Section third;

    /** Into the first section and out of each: the last value and the one before. */
    private final double[] last = new double[4];

    private final double[] beforeLast = new double[4];

    Cascade(List<Section> sections) {
        this.first = sections.get(0);
        this.second = sections.get(1);
        this.third = sections.get(2);
    }

    /** Filters in place. */
    void run(double[] samples, int from, int count) {
        final double pb1 = first.b1(), pb2 = first.b2(), pa1 = first.a1(), pa2 = first.a2();
        final double qb1 = second.b1(), qb2 = second.b2(), qa1 = second.a1(), qa2 = second.a2();
        final double rb1 = third.b1(), rb2 = third.b2(), ra1 = third.a1(), ra2 = third.a2();
        double x1 = last[0], p1 = last[1], q1 = last[2], r1 = last[3];
        double x2 = beforeLast[0], p2 = beforeLast[1], q2 = beforeLast[2], r2 = beforeLast[3];
        for (int i = from; i < from + count; i++) {
            double x = samples[i];
            double p = (x + pb1 * x1 + (pb2 * x2 - pa2 * p2)) - pa1 * p1;
            double q = (p + qb1 * p1 + (qb2 * p2 - qa2 * q2)) - qa1 * q1;
            double r = (q + rb1 * q1 + (rb2 * q2 - ra2 * r2)) - ra1 * r1;
            x2 = x1;
            x1 = x;
            p2 = p1;
            p1 = p;
            q2 = q1;
            q1 = q;
            r2 = r1;
            r1 = r;
            samples[i] = r;
        }
        last[0] = x1;
        last[1] = p1;
        last[2] = q1;
        last[3] = r1;
        beforeLast[0] = x2;
        beforeLast[1] = p2;
        beforeLast[2] = q2;
        beforeLast[3] = r2;
        flush(last);
        flush(beforeLast);
    }

    private static void flush(double[] state) {
        for (int i = 0; i < state.length; i++) {
            state[i] = UsableSamples.flushed(state[i]);
        }
    }
}
