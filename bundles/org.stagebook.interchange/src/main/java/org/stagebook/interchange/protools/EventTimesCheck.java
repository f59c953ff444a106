package org.stagebook.interchange.protools;

import java.util.OptionalLong;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionTime.BarsBeatsTime;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.interchange.protools.SessionTime.MinSecTime;
import org.stagebook.interchange.protools.SessionTime.SampleTime;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reports rows whose START, END and DURATION contradict each other.
 *
 * <p>Each column is truncated on its own, so one step of the finest digit is normal; more means a damaged row.
 */
final class EventTimesCheck {

    private final TimecodeFormat format;
    private final Warnings warnings;

    EventTimesCheck(TimecodeFormat format, Warnings warnings) {
        this.format = format;
        this.warnings = warnings;
    }

    void check(EventRow row) {
        EventTimes times = row.times();
        OptionalLong start = steps(times.start());
        OptionalLong end = steps(times.end());
        OptionalLong duration = steps(times.duration());
        if (start.isEmpty() || end.isEmpty() || duration.isEmpty()) {
            return;
        }
        long length = end.getAsLong() - start.getAsLong();
        if (length < 0 && times.start() instanceof TimecodeTime) {
            length += 100 * format.framesPerDay();
        }
        long tolerance = Math.max(tolerance(times.start()), tolerance(times.duration()));
        if (Math.abs(length - duration.getAsLong()) > tolerance) {
            warnings.add(
                    row.line().number(),
                    "START plus DURATION of \"" + row.clipName()
                            + "\" misses END by more than the rounding of the columns; START and END were taken.");
        }
    }

    /** The time in hundredths of frames, in milliseconds or in samples. */
    private static OptionalLong steps(SessionTime time) {
        return switch (time) {
            case TimecodeTime timecode -> OptionalLong.of(timecode.frame() * 100 + timecode.hundredths());
            case FeetTime feet -> OptionalLong.of(feet.filmFrame() * 100 + feet.hundredths());
            case MinSecTime minSec -> OptionalLong.of(minSec.milliseconds());
            case SampleTime samples -> OptionalLong.of(samples.samples());
            case BarsBeatsTime ignored -> OptionalLong.empty();
            case UnreadableTime ignored -> OptionalLong.empty();
        };
    }

    private static long tolerance(SessionTime time) {
        return switch (time) {
            case TimecodeTime timecode -> timecode.printedSubframes() ? 2 : 100;
            case FeetTime feet -> feet.printedSubframes() ? 2 : 100;
            case MinSecTime minSec -> minSec.printedMilliseconds() ? 2 : 1000;
            case SampleTime ignored -> 2;
            case BarsBeatsTime ignored -> 0;
            case UnreadableTime ignored -> 0;
        };
    }
}
