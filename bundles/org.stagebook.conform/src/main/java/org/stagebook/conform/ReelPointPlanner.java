package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.PictureChange.ReelPoint;
import org.stagebook.edit.change.PictureChange.ReelPoint.Kind;
import org.stagebook.edit.change.PictureChange.ReelPoints;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Works out where the fixed points of reels lie in the new cut.
 *
 * <p>The points of the head move as the start of the list does, if the old list starts at the reel's start or at its first frame
 * of action. Those of the tail move as its end does, if the old list reaches the last frame of action. Otherwise the lists do
 * not cover them, and they stay.
 */
final class ReelPointPlanner {
    private final PictureMap map;
    private final TimecodeFormat format;

    ReelPointPlanner(PictureMap map, TimecodeFormat format) {
        this.map = map;
        this.format = format;
    }

    List<ReelPoints> plan(Collection<Reel> reels) {
        List<ReelPoints> all = new ArrayList<>();
        for (Reel reel : reels) {
            map.oldBounds(reel.getNumber()).ifPresent(bounds -> {
                List<ReelPoint> points = plan(reel, bounds);
                if (!points.isEmpty()) {
                    all.add(new ReelPoints(reel, points));
                }
            });
        }
        return all;
    }

    private List<ReelPoint> plan(Reel reel, FrameSpan bounds) {
        List<ReelPoint> points = new ArrayList<>();
        long head = map.startShift(reel.getNumber());
        if (head != 0
                && (isAt(reel.getStart(), bounds.startFrame())
                        || isAt(reel.getFirstFrameOfAction(), bounds.startFrame()))) {
            add(points, Kind.START, reel.getStart(), head);
            add(points, Kind.HEAD_POP, reel.getHeadPop(), head);
            add(points, Kind.FIRST_FRAME_OF_ACTION, reel.getFirstFrameOfAction(), head);
        }
        long tail = map.endShift(reel.getNumber());
        boolean reachesEnd = frame(reel.getLastFrameOfAction())
                .filter(last -> last < bounds.endFrame())
                .isPresent();
        if (tail != 0 && reachesEnd) {
            add(points, Kind.LAST_FRAME_OF_ACTION, reel.getLastFrameOfAction(), tail);
            add(points, Kind.TAIL_POP, reel.getTailPop(), tail);
            add(points, Kind.END, reel.getEnd(), tail);
        }
        return points;
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
