package org.stagebook.metering;

import org.stagebook.metering.loudness.LoudnessHistory;
import org.stagebook.metering.loudness.TickGrid;

/**
 * The values of a series side by side, not one object for each 100 ms: peaks, and loudness where it is kept anyway. Only ever
 * appended to.
 */
final class SeriesColumns {

    static final int TICKS = 10;

    private final TickGrid grid;
    private final long originFrame;
    private final LoudnessHistory loudness;
    private final FloatColumn samplePeaks = new FloatColumn();
    private final FloatColumn truePeaks = new FloatColumn();

    SeriesColumns(TickGrid grid, long originFrame, LoudnessHistory loudness) {
        this.loudness = loudness;
        this.grid = grid;
        this.originFrame = originFrame;
    }

    /** Amplitudes, of single precision as they are found. */
    void add(float sample, float interpolated) {
        samplePeaks.add(sample);
        truePeaks.add(interpolated);
    }

    int size() {
        return truePeaks.size();
    }

    MeasurementSeries.Point point(int index) {
        return new MeasurementSeries.Point(
                originFrame + grid.startFrame((long) TICKS * (index + 1)),
                loudness.momentaryLufs(index + 1),
                loudness.shortTermLufs(index + 1),
                decibels(samplePeaks.get(index)),
                decibels(truePeaks.get(index)));
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude);
    }
}
