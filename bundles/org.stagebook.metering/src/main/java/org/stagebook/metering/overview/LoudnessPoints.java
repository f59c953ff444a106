package org.stagebook.metering.overview;

import java.util.Arrays;
import java.util.List;
import org.stagebook.metering.loudness.KFilter;
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
}
