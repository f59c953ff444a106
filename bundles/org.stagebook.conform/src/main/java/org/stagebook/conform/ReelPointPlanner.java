package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.edit.change.PictureChange.ReelPoint;
import org.stagebook.edit.change.PictureChange.ReelPoint.Kind;
import org.stagebook.edit.change.PictureChange.ReelPoints;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.ConformState;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Works out where the fixed points of reels lie in the new cut.
 *
 * <p>The points of the head move as the start of the list does, if the old list starts at the reel's start or at its first frame
 * of action. Those of the tail move if the old list reaches the last frame of action: as its end does if it ends there, else as
 * the picture behind that frame. Otherwise the lists do not cover them, and they stay.
 */
final class ReelPointPlanner {
    private final PictureMap map;
    private final TimecodeFormat format;
    private final List<String> notices = new ArrayList<>();

    ReelPointPlanner(PictureMap map, TimecodeFormat format) {
        this.map = map;
        this.format = format;
    }

    /** Which points were left alone though the lists move them, a sentence each. */
    List<String> notices() {
        return notices;
    }

    List<ReelPoints> plan(Collection<Reel> reels) {
        List<ReelPoints> all = new ArrayList<>();
        for (Reel reel : reels) {
            map.bounds().before(reel.getNumber()).ifPresent(bounds -> {
                List<ReelPoint> points = new ArrayList<>();
                long head = head(reel, bounds, points);
                tail(reel, bounds, head, points);
                if (!points.isEmpty()) {
                    all.add(new ReelPoints(reel, points));
                }
            });
        }
        return all;
    }

    /** Adds the points of the head; gives by how much they move. */
    private long head(Reel reel, FrameSpan bounds, List<ReelPoint> points) {
        boolean covered =
                isAt(reel.getStart(), bounds.startFrame()) || isAt(reel.getFirstFrameOfAction(), bounds.startFrame());
        long shift = covered ? map.bounds().startShift(reel.getNumber()) : 0;
        if (shift != 0) {
            add(points, Kind.START, reel.getStart(), shift);
            add(points, Kind.HEAD_POP, reel.getHeadPop(), shift);
            add(points, Kind.FIRST_FRAME_OF_ACTION, reel.getFirstFrameOfAction(), shift);
        }
        return shift;
    }

    private void tail(Reel reel, FrameSpan bounds, long headShift, List<ReelPoint> points) {
        Optional<Long> last = frame(reel.getLastFrameOfAction()).filter(frame -> frame < bounds.endFrame());
        if (last.isEmpty()) {
            return;
        }
        long shift = tailShift(reel.getNumber(), last.get(), bounds);
        boolean beforeTheHead = frame(reel.getFirstFrameOfAction())
                .filter(first -> last.get() + shift < first + headShift)
                .isPresent();
        if (beforeTheHead) {
            notices.add("The new list of reel " + reel.getNumber()
                    + " ends before the reel's first frame of action; its last frame of action, tail pop and end were"
                    + " left where they are.");
        } else if (shift != 0) {
            add(points, Kind.LAST_FRAME_OF_ACTION, reel.getLastFrameOfAction(), shift);
            add(points, Kind.TAIL_POP, reel.getTailPop(), shift);
            add(points, Kind.END, reel.getEnd(), shift);
        }
    }

    private long tailShift(int reel, long lastFrame, FrameSpan bounds) {
        boolean endsThere = bounds.endFrame() == lastFrame + 1;
        return endsThere
                ? map.bounds().endShift(reel)
                : shiftOf(reel, lastFrame + 1)
                        .or(() -> shiftOf(reel, lastFrame))
                        .orElseGet(() -> map.bounds().endShift(reel));
    }

    /** By how many frames a frame of the list is later now; empty if it is not in the reel any more. */
    private Optional<Long> shiftOf(int reel, long frame) {
        Outcome outcome = map.placeOf(reel, TimeRange.of(format.positionOfFrame(frame), map.frames(1)));
        return outcome.state() == ConformState.IN_PLACE && outcome.reel() == reel
                ? Optional.of(format.frameAt(outcome.range().start(), Rounding.NEAREST) - frame)
                : Optional.empty();
    }

    private void add(List<ReelPoint> points, Kind kind, @Nullable Position position, long frames) {
        if (position != null) {
            points.add(new ReelPoint(kind, position.plus(map.frames(frames))));
        }
    }

    private boolean isAt(@Nullable Position position, long frame) {
        return frame(position).filter(at -> at == frame).isPresent();
    }

    private Optional<Long> frame(@Nullable Position position) {
        return Optional.ofNullable(position).map(known -> format.frameAt(known, Rounding.NEAREST));
    }
}
