package org.stagebook.ui.graph.timeline.scale;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where a timecode ruler has its lines: on round labels, not on round distances, which differ in drop frame.
 *
 * <p>Steps of whole timecode seconds fall on frame 00 of their second (on 02 or 04 where drop frame skips 00, SMPTE ST
 * 12-1); steps below a second divide it evenly.
 */
public final class TimecodeTicks {

    private static final int[] SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};

    private final TimecodeFormat format;
    private final TickSpacing spacing;

    public TimecodeTicks(TimecodeFormat format, TickSpacing spacing) {
        this.format = format;
        this.spacing = spacing;
    }

    /** The lines inside a range, in order; few enough to draw at any scale. */
    public List<Tick> within(TimeRange range, long flicksPerPixel) {
        long majorFrames = stepFor(spacing.majorPixels() * flicksPerPixel);
        long minorFrames = minorStep(majorFrames, spacing.minorPixels() * flicksPerPixel);
        List<Tick> ticks = new ArrayList<>();
        long label = firstLabel(range.start(), minorFrames);
        long last = labelledFrames(format.frameAt(range.end(), Rounding.CEILING));
        for (; label <= last; label += minorFrames) {
            addTick(ticks, label, majorFrames, range);
        }
        return ticks;
    }

    private void addTick(List<Tick> ticks, long label, long majorFrames, TimeRange range) {
        Position position = format.positionOfFrame(realFrame(label));
        if (!range.contains(position) || isSkipped(label) || isLast(ticks, position)) {
            return;
        }
        boolean major = Math.floorMod(label, majorFrames) == 0;
        ticks.add(new Tick(position, major ? format.format(position) : ""));
    }

    /** A label that drop frame leaves out; the first one of a minute stands for the frame that takes its place. */
    private boolean isSkipped(long label) {
        boolean wholeSecond = Math.floorMod(label, format.framesPerTimecodeSecond()) == 0;
        return !wholeSecond && labelledFrames(realFrame(label)) != label;
    }

    private static boolean isLast(List<Tick> ticks, Position position) {
        return !ticks.isEmpty() && ticks.getLast().position().equals(position);
    }

    private long firstLabel(Position start, long step) {
        long running = labelledFrames(format.frameAt(start, Rounding.FLOOR));
        return Math.floorDiv(running, step) * step;
    }

    /** The smallest step, in labels, that is at least so long. */
    private long stepFor(long flicks) {
        int fps = format.framesPerTimecodeSecond();
        long flicksPerFrame = format.rate().flicksPerFrame();
        for (int frames = 1; frames < fps; frames++) {
            if (fps % frames == 0 && frames * flicksPerFrame >= flicks) {
                return frames;
            }
        }
        for (int seconds : SECONDS) {
            if ((long) seconds * fps * flicksPerFrame >= flicks) {
                return (long) seconds * fps;
            }
        }
        return 4L * 3600 * fps;
    }

    /** The smallest step that divides the major one and is at least so long, or the major one itself. */
    private long minorStep(long majorFrames, long flicks) {
        long step = stepFor(flicks);
        while (step < majorFrames && majorFrames % step != 0) {
            step = stepFor((step + 1) * format.rate().flicksPerFrame());
        }
        return Math.min(step, majorFrames);
    }

    /** Frames counted as if no label were ever skipped: the label read as a number. */
    private long labelledFrames(long frameNumber) {
        if (!format.dropFrame()) {
            return frameNumber;
        }
        long perTenMinutes = framesPerTenMinutes();
        long tens = Math.floorDiv(frameNumber, perTenMinutes);
        long rest = Math.floorMod(frameNumber, perTenMinutes);
        int dropped = format.droppedPerMinute();
        long perMinute = 60L * format.framesPerTimecodeSecond() - dropped;
        long minutes = rest < perMinute + dropped ? 0 : (rest - dropped) / perMinute;
        return frameNumber + dropped * (9 * tens + minutes);
    }

    /** The frame that carries a label, or the first one after labels that are skipped. */
    private long realFrame(long label) {
        if (!format.dropFrame()) {
            return label;
        }
        long labelsPerMinute = 60L * format.framesPerTimecodeSecond();
        long minutes = Math.floorDiv(label, labelsPerMinute);
        int dropped = format.droppedPerMinute();
        long skipped = dropped * (minutes - Math.floorDiv(minutes, 10));
        boolean whole = Math.floorMod(minutes, 10) == 0;
        long inMinute = Math.floorMod(label, labelsPerMinute);
        long missing = whole || inMinute >= dropped ? 0 : dropped - inMinute;
        return label + missing - skipped;
    }

    private long framesPerTenMinutes() {
        return Timecode.parse(format.dropFrame() ? "00:10:00;00" : "00:10:00:00", format)
                .frameNumber();
    }
}
