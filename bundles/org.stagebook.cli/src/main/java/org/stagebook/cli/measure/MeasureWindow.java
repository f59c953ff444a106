package org.stagebook.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The stretch to be measured, first to last frame of action for instance.
 *
 * @param from first frame as timecode, empty for the start of the file
 * @param to last frame as timecode, which is included; empty for the end
 * @param stated how the timecode counts; where it is absent the recording has to say it
 */
public record MeasureWindow(String from, String to, Optional<TimecodeFormat> stated) {

    /**
     * What of a recording is measured. What is asked for beyond its ends is left out and said.
     *
     * @param start when it begins; without, timecode is counted from its first frame
     * @throws CommandRefusedException if the timecode cannot be read or none of it is in the recording
     */
    public MeasuredStretch in(Recording recording, Optional<RecordingStart> start) {
        Optional<RecordingClock> clock = RecordingClock.of(recording, start, stated);
        return from.isBlank() && to.isBlank()
                ? new MeasuredStretch(Optional.empty(), clock, List.of())
                : stretch(recording, clock.orElseGet(() -> fromFirstFrame(recording)), clock);
    }

    private MeasuredStretch stretch(Recording recording, RecordingClock clock, Optional<RecordingClock> said) {
        long end = recording.format().frames();
        long first = from.isBlank() ? 0 : clock.frame(position(from, clock.format()), end);
        long last = to.isBlank() ? end : clock.frame(afterLast(clock.format()), end);
        if (first >= end || last <= 0 || last <= first) {
            throw new CommandRefusedException("From " + shown(from, "the start") + " to " + shown(to, "the end")
                    + " there is no sound in " + name(recording) + ", which runs from " + clock.at(0) + " to "
                    + clock.at(end) + " at " + clock.format().label() + " fps.");
        }
        List<String> remarks = new ArrayList<>();
        if (first < 0) {
            remarks.add("Measured from " + clock.at(0) + ", where the recording begins, and not from " + from + ".");
        }
        if (last > end) {
            remarks.add("Measured up to " + clock.at(end) + ", where the recording ends, and not to " + to + ".");
        }
        FrameRange range = new FrameRange(Math.max(0, first), Math.min(end, last));
        return new MeasuredStretch(Optional.of(range), said, remarks);
    }

    private RecordingClock fromFirstFrame(Recording recording) {
        TimecodeFormat format = stated.orElseThrow(() -> new CommandRefusedException(name(recording)
                + " does not say how its timecode counts. Say it with --tc, as in --tc 25 or --tc \"29.97 DF\"."));
        int hertz = recording.format().sampleRateHz();
        return RecordingClock.of(hertz, 0, format)
                .orElseThrow(() -> new CommandRefusedException("Timecode cannot be computed exactly at the " + hertz
                        + " Hz of " + name(recording) + "; measure all of it, without --from and --to."));
    }

    private static String name(Recording recording) {
        return "\"" + recording.files().getFirst().getFileName() + "\"";
    }

    private static Position position(String text, TimecodeFormat format) {
        try {
            return Timecode.parse(text, format).position();
        } catch (TimeSyntaxException unreadable) {
            throw new CommandRefusedException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** The last frame is part of it, as the last frame of action is. */
    private Position afterLast(TimecodeFormat format) {
        return position(to, format).plus(new Duration(format.rate().flicksPerFrame()));
    }

    private static String shown(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
