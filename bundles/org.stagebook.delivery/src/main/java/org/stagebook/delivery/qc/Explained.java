package org.stagebook.delivery.qc;

import java.util.List;
import org.stagebook.metering.weighting.FrameRange;

/** Clicks that are the edges of something else: of a pop, a dropout, a clipped run, damage, the file. */
final class Explained {

    private static final double SECONDS = 0.002;

    private final List<FrameRange> ranges;
    private final long around;

    Explained(List<FrameRange> ranges, int sampleRateHz) {
        this.ranges = List.copyOf(ranges);
        this.around = (long) Math.ceil(SECONDS * sampleRateHz);
    }

    boolean explains(FrameRange click) {
        return ranges.stream().anyMatch(range -> isNear(range.startFrame(), click) || isNear(range.endFrame(), click));
    }

    /** Whether something lies within one of the ranges, or next to it. */
    boolean covers(FrameRange spot) {
        return ranges.stream()
                .anyMatch(range -> spot.startFrame() >= range.startFrame() - around
                        && spot.endFrame() <= range.endFrame() + around);
    }

    private boolean isNear(long edge, FrameRange click) {
        return Math.abs(edge - click.startFrame()) <= around;
    }
}
