package org.stagebook.ui.graph.timeline.scale;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Where a feet+frames ruler has its lines: on round feet, and on frames of a foot when close. */
public final class FeetTicks {

    private static final int[] FEET = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final FilmCount count;
    private final TickSpacing spacing;

    public FeetTicks(FilmCount count, TickSpacing spacing) {
        this.count = count;
        this.spacing = spacing;
    }

    /** The lines inside a range, in order. */
    public List<Tick> within(TimeRange range, long flicksPerPixel) {
        long frameFlicks = count.rate().flicksPerFrame();
        long majorFlicks = spacing.majorPixels() * flicksPerPixel;
        if (majorFlicks <= frameFlicks * 4) {
            return frames(range, majorFlicks <= frameFlicks ? 1 : 4);
        }
        return feet(range, flicksPerPixel);
    }

    private List<Tick> frames(TimeRange range, int labelEvery) {
        List<Tick> ticks = new ArrayList<>();
        long frame = count.at(range.start()).frameCount();
        for (Position position = count.positionOfFrame(frame); position.isBefore(range.end()); frame++) {
            position = count.positionOfFrame(frame);
            long foot = count.gauge().footOf(frame);
            boolean major = (frame - count.gauge().firstFrameOf(foot)) % labelEvery == 0;
            add(ticks, range, position, major);
        }
        return ticks;
    }

    private List<Tick> feet(TimeRange range, long flicksPerPixel) {
        long footFlicks = count.rate().flicksPerFrame() * count.gauge().framesIn(0);
        int major = smallest(spacing.majorPixels() * flicksPerPixel, footFlicks);
        int minor = smallest(spacing.minorPixels() * flicksPerPixel, footFlicks);
        int step = major % minor == 0 ? minor : major;
        List<Tick> ticks = new ArrayList<>();
        long foot = Math.floorDiv(count.gauge().footOf(count.at(range.start()).frameCount()), (long) step) * step;
        for (Position position = positionOfFoot(foot); position.isBefore(range.end()); foot += step) {
            position = positionOfFoot(foot);
            add(ticks, range, position, Math.floorMod(foot, major) == 0);
        }
        return ticks;
    }

    private void add(List<Tick> ticks, TimeRange range, Position position, boolean major) {
        if (range.contains(position)) {
            ticks.add(new Tick(position, major ? count.format(position) : ""));
        }
    }

    private Position positionOfFoot(long foot) {
        return count.positionOfFrame(count.gauge().firstFrameOf(foot));
    }

    private static int smallest(long flicks, long footFlicks) {
        for (int feet : FEET) {
            if (feet * footFlicks >= flicks) {
                return feet;
            }
        }
        return FEET[FEET.length - 1];
    }
}
