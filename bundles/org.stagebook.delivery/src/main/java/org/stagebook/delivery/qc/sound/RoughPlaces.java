package org.stagebook.delivery.qc.sound;

import org.stagebook.metering.lanes.Lanes;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Where channels are far rougher than just before and after: few places, which are then looked at closely. A piece is judged when
 * the next is known.
 */
final class RoughPlaces {

    private static final int L = Lanes.COUNT;
    private static final double STANDS_OUT = 8;

    private final double[] latestPeaks = new double[L];
    private final double[] latestMeans = new double[L];
    private final double[] earlierMeans = new double[L];
    private long latestFrame;
    private int latestCount;

    /** A range of frames that may hold a click, the middle of the difference taken into account. */
    record Place(FrameRange range) {}

    /** Takes the next piece of all lanes. */
    void accept(double[] peaks, double[] means, Lane[] lanes, long startFrame, int count) {
        for (int lane = 0; lane < lanes.length; lane++) {
            double around = Math.max(earlierMeans[lane], means[lane]);
            double peak = latestPeaks[lane];
            if (peak > STANDS_OUT * around && peak > lanes[lane].leastRoughness()) {
                long from = Math.max(0, latestFrame - 3);
                lanes[lane].places().add(new Place(new FrameRange(from, latestFrame + latestCount)));
            }
        }
        System.arraycopy(latestMeans, 0, earlierMeans, 0, L);
        System.arraycopy(means, 0, latestMeans, 0, L);
        System.arraycopy(peaks, 0, latestPeaks, 0, L);
        latestFrame = startFrame;
        latestCount = count;
    }
}
