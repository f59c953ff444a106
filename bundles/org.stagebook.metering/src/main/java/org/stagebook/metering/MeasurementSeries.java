package org.stagebook.metering;

import java.util.List;

/**
 * How a programme went on, every 100 ms.
 *
 * @param points in order of time
 */
public record MeasurementSeries(List<Point> points) {

    /**
     * The 100 ms that end at a frame; values in decibels are negative infinity for silence.
     *
     * @param endFrame where they end, in the recording
     * @param momentaryLufs of the 400 ms that end there; NaN before there are that many
     * @param shortTermLufs of the 3 s that end there; NaN before there are that many
     * @param samplePeakDbfs greatest sample of any channel in the 100 ms
     * @param truePeakDbtp greatest interpolated value of any channel in the 100 ms
     */
    public record Point(
            long endFrame, double momentaryLufs, double shortTermLufs, double samplePeakDbfs, double truePeakDbtp) {}

    /** Copies the list. */
    public MeasurementSeries {
        points = List.copyOf(points);
    }
}
