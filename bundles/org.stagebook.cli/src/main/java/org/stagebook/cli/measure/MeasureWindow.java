package org.stagebook.cli.measure;

import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
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

    /** Whether everything is measured. */
    public boolean isEverything() {
        return from.isBlank() && to.isBlank();
    }

    /**
     * The frames of a recording.
     *
     * @param start when it begins; without, timecode is counted from its first frame
     * @throws CommandRefusedException if the timecode cannot be read or none of it is in the recording
     */
    public FrameRange in(Recording recording, Optional<RecordingStart> start) {
        TimecodeFormat format = format(recording, start);
        SampleRate rate = new SampleRate(recording.format().sampleRateHz());
        long startSample = start.map(RecordingStart::samplesSinceMidnight).orElse(0L);
        long end = recording.format().frames();
        long first = from.isBlank() ? 0 : sample(position(from, format), rate) - startSample;
        long last = to.isBlank() ? end : sample(end(format), rate) - startSample;
        if (first >= end || last <= 0 || last <= first) {
            throw new CommandRefusedException("From " + shown(from, "the start") + " to " + shown(to, "the end")
                    + " there is no sound in " + name(recording) + ", which runs from "
                    + Timecode.at(rate.positionOfSample(startSample), format) + " to "
                    + Timecode.at(rate.positionOfSample(startSample + end), format) + " at " + format.label()
                    + " fps.");
        }
        return new FrameRange(Math.max(0, first), Math.min(end, last));
    }

    private TimecodeFormat format(Recording recording, Optional<RecordingStart> start) {
        return stated.or(() -> start.flatMap(RecordingStart::timecode).map(Timecode::format))
                .orElseThrow(
                        () -> new CommandRefusedException(
                                name(recording)
                                        + " does not say how its timecode counts. Say it with --tc, as in --tc 25 or --tc \"29.97 DF\"."));
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
    private Position end(TimecodeFormat format) {
        return position(to, format).plus(new Duration(format.rate().flicksPerFrame()));
    }

    private static long sample(Position position, SampleRate rate) {
        return rate.sampleAt(position, Rounding.NEAREST);
    }

    private static String shown(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
