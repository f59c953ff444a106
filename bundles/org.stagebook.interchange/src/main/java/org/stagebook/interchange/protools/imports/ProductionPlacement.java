package org.stagebook.interchange.protools.imports;

import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionHeader;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Carries points of the session over to the production's time line.
 *
 * <p>The session start keeps its label: 01:00:00:00 of the session is 01:00:00:00 of the production, drop frame or not, and
 * everything else keeps its distance from there. With equal rates that distance is a number of frames, so that non-drop
 * and drop-frame exports of one session give the same cues. With different rates it is real time, which moves labels; that
 * is reported.
 */
final class ProductionPlacement {

    private final TimecodeFormat format;
    private final long sessionStartFrame;
    private final long sessionFlicksPerFrame;
    private final long startFrame;

    private ProductionPlacement(
            long sessionStartFrame, long sessionFlicksPerFrame, TimecodeFormat format, long startFrame) {
        this.format = format;
        this.sessionStartFrame = sessionStartFrame;
        this.sessionFlicksPerFrame = sessionFlicksPerFrame;
        this.startFrame = startFrame;
    }

    /**
     * The same for a session that starts elsewhere in the production.
     *
     * @param position of the production, where the session starts
     */
    ProductionPlacement startingAt(Position position) {
        return new ProductionPlacement(
                sessionStartFrame, sessionFlicksPerFrame, format, format.frameAt(position, Rounding.FLOOR));
    }

    /** The frame of the production the session starts at. */
    long startFrame() {
        return startFrame;
    }

    static ProductionPlacement of(SessionHeader header, TimecodeFormat format, Warnings warnings) {
        TimecodeFormat session = header.timecodeFormat();
        if (!session.rate().equals(format.rate())) {
            warnings.add(
                    0,
                    "The timecode rates differ: the session counts " + session.label() + " and the production "
                            + format.label()
                            + " frames per second. Everything was placed by real time from the session start, so later labels"
                            + " differ from those in Pro Tools. Check whether this is the session of this production.");
        } else if (session.dropFrame() != format.dropFrame()) {
            warnings.add(
                    0,
                    "The session counts " + session.label() + " and the production " + format.label()
                            + ", the same frames under other labels. The session start keeps its label and everything its"
                            + " distance in frames from there, so later labels differ from those in Pro Tools.");
        }
        return new ProductionPlacement(
                header.start().frame(), session.rate().flicksPerFrame(), format, startFrame(header, format, warnings));
    }

    /** The start of the production's frame in which the session's frame begins. */
    Position frameStart(SessionPoint point) {
        return format.positionOfFrame(productionFrame(point.frame()));
    }

    /** Where the point lies exactly. */
    Position exact(SessionPoint point) {
        Position sessionStart = new Position(sessionStartFrame * sessionFlicksPerFrame);
        return format.positionOfFrame(startFrame).plus(sessionStart.until(point.position()));
    }

    /** On whole frames, at least one. */
    TimeRange frames(SessionPoint start, SessionPoint end) {
        long first = productionFrame(start.frame());
        long after = Math.max(first + 1, productionFrame(end.frame()));
        return new TimeRange(format.positionOfFrame(first), format.positionOfFrame(after));
    }

    /** Whether both lie in the same frame of the production. */
    boolean inOneFrame(SessionPoint start, SessionPoint end) {
        return productionFrame(start.frame()) == productionFrame(end.frame());
    }

    private long productionFrame(long sessionFrame) {
        Duration offset = new Duration((sessionFrame - sessionStartFrame) * sessionFlicksPerFrame);
        return startFrame + format.rate().framesIn(offset, Rounding.FLOOR);
    }

    private static long startFrame(SessionHeader header, TimecodeFormat format, Warnings warnings) {
        String label = Timecode.ofFrame(header.timecodeFormat(), header.start().frame())
                .toString();
        try {
            return Timecode.parse(label, format).frameNumber();
        } catch (TimeSyntaxException e) {
            Timecode next = nextLabel(label, format);
            warnings.add(
                    0,
                    "The session starts at " + label + ", a label the production does not have (" + format.label()
                            + "). It was placed at " + next + "; all cues keep their distance from there.");
            return next.frameNumber();
        }
    }

    /** The first frame of the label's second that the format has; past the last frame of a second, that frame. */
    private static Timecode nextLabel(String label, TimecodeFormat format) {
        String second = label.substring(0, lastSeparator(label));
        int frame = Integer.parseInt(label.substring(lastSeparator(label) + 1));
        int last = format.framesPerTimecodeSecond() - 1;
        int wanted = frame > last ? last : Math.max(frame, format.droppedPerMinute());
        return Timecode.parse(second + ":" + (wanted < 10 ? "0" : "") + wanted, format);
    }

    private static int lastSeparator(String label) {
        return Math.max(label.lastIndexOf(':'), label.lastIndexOf(';'));
    }
}
