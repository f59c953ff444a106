package org.stagebook.metering;

import java.util.Arrays;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.lanes.TickConsumer;
import org.stagebook.metering.loudness.TickGrid;

/** Keeps the K-weighted mean square of every 10 ms. */
final class EnergyCollector implements TickConsumer {

    private final TickGrid grid;
    private double[] meanSquares = new double[6000];
    private int size;

    EnergyCollector(TickGrid grid) {
        this.grid = grid;
    }

    @Override
    public void accept(SpanResult ticks, int count) {
        if (size + count > meanSquares.length) {
            meanSquares = Arrays.copyOf(meanSquares, Math.max(size + count, size + size / 2));
        }
        for (int index = 0; index < count; index++) {
            meanSquares[size] = ticks.energy(index) / grid.frames(size, size + 1L);
            size++;
        }
    }

    @Override
    public void acceptRest(double energy, long frames) {
        // A tick that is not whole is part of no block.
    }

    double[] meanSquares() {
        return Arrays.copyOf(meanSquares, size);
    }
}
