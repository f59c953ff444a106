package org.stagebook.metering.overview;

import java.util.Arrays;
import java.util.List;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;

/** Momentary and short-term loudness every 100 ms, in hundredths of a LU. */
final class LoudnessPoints {

    private static final short SILENT = Short.MIN_VALUE;
    private static final short NOT_YET = Short.MIN_VALUE + 1;
    private static final double HUNDREDTHS = 100;
    private static final int TICKS_PER_POINT = 10;

    private final TickGrid grid;
    private final LoudnessIntegrator integrator;
    private final KFilter[] filters;
    private final double[] weights;
    private short[] momentary = new short[1024];
    private short[] shortTerm = new short[1024];
    private int size;
    private long frame;
    private long tickEnd;
    private double energy;

    LoudnessPoints(int sampleRateHz, List<Double> weights) {
        this.grid = new TickGrid(sampleRateHz);
        this.integrator = new LoudnessIntegrator(grid);
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.filters = new KFilter[this.weights.length];
        Arrays.setAll(filters, channel -> new KFilter(KWeighting.at(sampleRateHz)));
        this.tickEnd = grid.startFrame(1);
    }

    void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            int end = (int) Math.min(count, done + tickEnd - frame);
            for (int channel = 0; channel < filters.length; channel++) {
                if (weights[channel] > 0) {
                    energy += weights[channel] * filters[channel].energy(planar[channel], done, end);
                }
            }
            frame += end - done;
            done = end;
            if (frame == tickEnd) {
                tick();
            }
        }
    }

    private void tick() {
        integrator.accept(energy);
        energy = 0;
        tickEnd = grid.startFrame(integrator.ticks() + 1);
        if (integrator.ticks() % TICKS_PER_POINT == 0) {
            add(stored(integrator.latestMomentaryLufs()), stored(integrator.latestShortTermLufs()));
        }
    }

    private void add(short momentaryPoint, short shortTermPoint) {
        if (size == momentary.length) {
            momentary = Arrays.copyOf(momentary, 2 * size);
            shortTerm = Arrays.copyOf(shortTerm, 2 * size);
        }
        momentary[size] = momentaryPoint;
        shortTerm[size] = shortTermPoint;
        size++;
    }

    private static short stored(double lufs) {
        if (Double.isNaN(lufs)) {
            return NOT_YET;
        }
        double hundredths = lufs * HUNDREDTHS;
        return hundredths <= NOT_YET ? SILENT : (short) Math.round(Math.min(Short.MAX_VALUE, hundredths));
    }

    static double lufs(short stored) {
        return switch (stored) {
            case SILENT -> Double.NEGATIVE_INFINITY;
            case NOT_YET -> Double.NaN;
            default -> stored / HUNDREDTHS;
        };
    }

    short[] momentary() {
        return Arrays.copyOf(momentary, size);
    }

    short[] shortTerm() {
        return Arrays.copyOf(shortTerm, size);
    }

    /** The K-weighting of one channel, both sections in one loop. */
    private static final class KFilter {

        private final KWeighting weighting;
        private double s1;
        private double s2;
        private double h1;
        private double h2;

        KFilter(KWeighting weighting) {
            this.weighting = weighting;
        }

        double energy(double[] samples, int from, int to) {
            final double b0 = weighting.shelf().b0();
            final double b1 = weighting.shelf().b1();
            final double b2 = weighting.shelf().b2();
            final double a1 = weighting.shelf().a1();
            final double a2 = weighting.shelf().a2();
            final double c1 = weighting.highPassA1();
            final double c2 = weighting.highPassA2();
            double p1 = s1;
            double p2 = s2;
            double q1 = h1;
            double q2 = h2;
            double sum = 0;
            for (int i = from; i < to; i++) {
                double x = UsableSamples.usable(samples[i]);
                double y = b0 * x + p1;
                p1 = b1 * x - a1 * y + p2;
                p2 = b2 * x - a2 * y;
                double z = y + q1;
                q1 = -2 * y - c1 * z + q2;
                q2 = y - c2 * z;
                sum += z * z;
            }
            s1 = UsableSamples.flushed(p1);
            s2 = UsableSamples.flushed(p2);
            h1 = UsableSamples.flushed(q1);
            h2 = UsableSamples.flushed(q2);
            return sum;
        }
    }
}
