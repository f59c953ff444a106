package org.stagebook.metering;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What is measured of a recording, in its frames.
 *
 * @param range first to last frame measured
 * @param parts of it, as they are measured: within it and rounded to whole ticks of 10 ms from its start
 */
record Stretches(FrameRange range, List<FrameRange> parts) {

    static Stretches of(LaneSound sound, MeasurementRequest request) {
        FrameRange range = request.range()
                .map(wanted -> wanted.before(sound.frames()))
                .orElseGet(() -> new FrameRange(0, sound.frames()));
        TickGrid grid = new TickGrid(sound.sampleRateHz());
        return new Stretches(
                range,
                request.parts().stream().map(part -> rounded(grid, range, part)).toList());
    }

    private static FrameRange rounded(TickGrid grid, FrameRange range, FrameRange part) {
        long ticks = grid.wholeTicks(range.frames());
        long first = Math.min(ticks, nearestTick(grid, range, part.startFrame()));
        long end = Math.clamp(nearestTick(grid, range, part.endFrame()), first, ticks);
        return new FrameRange(range.startFrame() + grid.startFrame(first), range.startFrame() + grid.startFrame(end));
    }

    private static long nearestTick(TickGrid grid, FrameRange range, long frame) {
        long inRange = Math.clamp(frame, range.startFrame(), range.endFrame()) - range.startFrame();
        return Math.round((double) inRange * TickGrid.TICKS_PER_SECOND / grid.sampleRateHz());
    }

    /** The range, and then the parts. */
    List<FrameRange> all() {
        List<FrameRange> all = new ArrayList<>(parts.size() + 1);
        all.add(range);
        all.addAll(parts);
        return all;
    }

    /** How many of them lie over each other where most do. */
    int mostAtOnce() {
        int most = 0;
        for (FrameRange one : all()) {
            int over = 0;
            for (FrameRange other : all()) {
                boolean isHeard = other.startFrame() <= one.startFrame() && one.startFrame() < other.endFrame();
                over += isHeard ? 1 : 0;
            }
            most = Math.max(most, over);
        }
        return Math.max(1, most);
    }
}
