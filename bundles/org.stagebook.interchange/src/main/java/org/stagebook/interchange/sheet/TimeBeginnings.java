package org.stagebook.interchange.sheet;

import java.util.List;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.sheet.CellTime.Clock;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.interchange.sheet.profile.TimeOrigin;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/** Decides once for a table whether its times count from timecode zero or from the start of a reel. */
final class TimeBeginnings {

    private static final Duration PRE_ROLL = Duration.ofSeconds(60);

    private final TimeLine line;
    private final LabelPlacement labels;
    private final Position firstReel;

    TimeBeginnings(TimeLine line, LabelPlacement labels, Position firstReel) {
        this.line = line;
        this.labels = labels;
        this.firstReel = firstReel.isBefore(Position.ZERO.plus(PRE_ROLL)) ? Position.ZERO : firstReel.minus(PRE_ROLL);
    }

    /**
     * Whether they count from the start of a reel: when the profile says so, or when the list has no timecode with frames and
     * most of its times lie before the first reel; half of them if they are minutes and seconds.
     */
    boolean reelStart(TimeOrigin origin, List<RowSpan> spans, Warnings warnings) {
        if (origin != TimeOrigin.AUTOMATIC || spans.stream().anyMatch(span -> span.start() instanceof Frames)) {
            return origin == TimeOrigin.REEL_START;
        }
        List<RowSpan> open = spans.stream()
                .filter(span -> span.start() instanceof Clock || span.start() instanceof Real)
                .toList();
        long before = open.stream().filter(this::beforeFirstReel).count();
        boolean lengths = open.stream().anyMatch(span -> span.start() instanceof Real);
        boolean counted = before > 0 && (before * 2 > open.size() || (lengths && before * 2 == open.size()));
        if (before > 0 && before < open.size()) {
            warnings.add(0, sentence(before, open.size(), counted));
        }
        return counted;
    }

    boolean beforeFirstReel(RowSpan span) {
        return line.labelled(span.start(), labels).isBefore(firstReel);
    }

    private static String sentence(long before, int all, boolean counted) {
        String rows = before + " of " + all + " rows lie before the first reel if their times are timecode; all were ";
        return rows
                + (counted
                        ? "counted from the start of a reel. If they are timecode, use a profile whose times are \"from\""
                                + " \"timecode-zero\"."
                        : "taken as timecode. If they count from a reel, use a profile whose times are \"from\""
                                + " \"reel-start\".");
    }
}
