package org.stagebook.interchange.sheet;

import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Carries the times of rows over to the production's time line. */
final class SpanPlacement {

    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final TimeLine line;
    private final Anchors anchors;
    private final boolean endIncluded;
    private final Warnings warnings;

    /** @param endIncluded whether ends are the last frame of a cue */
    SpanPlacement(TimeLine line, Anchors anchors, boolean endIncluded, Warnings warnings) {
        this.line = line;
        this.anchors = anchors;
        this.endIncluded = endIncluded;
        this.warnings = warnings;
    }

    /**
     * Where a row lies.
     *
     * @param reel it belongs to; empty to tell by its place
     */
    record Place(TimeRange range, Optional<ReelTarget> reel) {}

    /** Where a row lies, at least one frame; a row that ends before it begins is reported. */
    Place place(RowSpan span) {
        Anchor anchor = anchors.of(span);
        Position start = position(span.start(), anchor);
        Position shortest = start.plus(line.frames(1));
        Position end = end(span, start, anchor).orElse(shortest);
        if (end.isBefore(start)) {
            warnings.add(
                    span.row().line(), "The row ends before it begins; it was made one frame long. Check its times.");
        }
        return new Place(new TimeRange(start, end.isBefore(shortest) ? shortest : end), anchor.reel());
    }

    private Optional<Position> end(RowSpan span, Position start, Anchor anchor) {
        if (!(span.end() instanceof Missing)) {
            Position end = position(span.end(), anchor);
            warnIfOtherLength(span, end, lengthEnd(span, start, anchor));
            return Optional.of(endIncluded ? end.plus(line.frames(1)) : end);
        }
        return lengthEnd(span, start, anchor);
    }

    /** Lengths are often rounded to seconds. */
    private void warnIfOtherLength(RowSpan span, Position end, Optional<Position> byLength) {
        Position earliest = byLength.orElse(end).plus(TOLERANCE);
        Position latest = end.plus(TOLERANCE);
        if (earliest.isBefore(end) || latest.isBefore(byLength.orElse(end))) {
            warnings.add(
                    span.row().line(),
                    "The length of the row is not what lies between its start and its end, which were taken.");
        }
    }

    private Optional<Position> lengthEnd(RowSpan span, Position start, Anchor anchor) {
        if (span.length() instanceof Missing) {
            return Optional.empty();
        }
        Optional<Long> length = TimeLine.frame(span.length());
        Optional<Long> label = TimeLine.frame(span.start()).filter(frame -> !anchor.counted());
        if (length.isPresent() && label.isPresent()) {
            return Optional.of(moved(line.labelledEnd(label.get(), length.get(), anchor.labels()), anchor));
        }
        return Optional.of(line.counted(span.length(), start));
    }

    private Position position(CellTime time, Anchor anchor) {
        boolean counted = anchor.counted() || time instanceof Film;
        return counted ? line.counted(time, anchor.reelStart()) : moved(line.labelled(time, anchor.labels()), anchor);
    }

    private Position moved(Position position, Anchor anchor) {
        Duration hours = line.hours(Math.abs(anchor.hoursLater()));
        return anchor.hoursLater() < 0 ? position.minus(hours) : position.plus(hours);
    }
}
