package org.stagebook.metering;

import org.stagebook.metering.loudness.TickGrid;

/** The values of a series side by side, not one object for each 100 ms: 24 bytes each. Only ever appended to. */
final class SeriesColumns {

    static final int TICKS = 10;

    private final TickGrid grid;
    private final long originFrame;
    private final DoubleColumn momentaryLufs = new DoubleColumn();
    private final DoubleColumn shortTermLufs = new DoubleColumn();
    private final FloatColumn samplePeaks = new FloatColumn();
    private final FloatColumn truePeaks = new FloatColumn();

    SeriesColumns(TickGrid grid, long originFrame) {
        this.grid = grid;
        this.originFrame = originFrame;
    }

    void addLoudness(double momentary, double shortTerm) {
        momentaryLufs.add(momentary);
        shortTermLufs.add(shortTerm);
    }

    /** Amplitudes, of single precision as they are found. */
    void addPeaks(float sample, float interpolated) {
        samplePeaks.add(sample);
        truePeaks.add(interpolated);
    }

    int size() {
        return truePeaks.size();
    }

    MeasurementSeries.Point point(int index) {
        return new MeasurementSeries.Point(
                originFrame + grid.startFrame((long) TICKS * (index + 1)),
                momentaryLufs.get(index),
                shortTermLufs.get(index),
                decibels(samplePeaks.get(index)),
                decibels(truePeaks.get(index)));
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude);
    }
}
