package org.stagebook.metering;

import java.util.List;
import java.util.OptionalDouble;

/** Peak to short-term loudness ratio (PSR) along a series. */
final class PeakToShortTerm {

    private static final int POINTS = 30;
    /** Short-term loudness that is no programme: the absolute gate of EBU Tech 3342. */
    private static final double SILENT_LUFS = -70;

    private PeakToShortTerm() {}

    static OptionalDouble least(MeasurementSeries series) {
        List<MeasurementSeries.Point> points = series.points();
        double least = Double.POSITIVE_INFINITY;
        for (int end = POINTS; end <= points.size(); end++) {
            double shortTerm = points.get(end - 1).shortTermLufs();
            if (shortTerm >= SILENT_LUFS) {
                least = Math.min(least, peak(points.subList(end - POINTS, end)) - shortTerm);
            }
        }
        return Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    private static double peak(List<MeasurementSeries.Point> points) {
        return points.stream()
                .mapToDouble(MeasurementSeries.Point::truePeakDbtp)
                .max()
                .orElseThrow();
    }
}
