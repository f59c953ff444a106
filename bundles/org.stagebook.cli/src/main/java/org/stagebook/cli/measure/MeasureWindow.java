package org.stagebook.cli.measure;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
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
 * @param format how the timecode counts
 */
public record MeasureWindow(String from, String to, TimecodeFormat format) {

    /** Whether everything is measured. */
    public boolean isEverything() {
        return from.isBlank() && to.isBlank();
    }

    /**
     * The frames of a recording.
     *
     * @param startSample the recording's first sample, counted from midnight
     * @throws CommandRefusedException if the timecode cannot be read or none of it is in the recording
     */
    public Optional<FrameRange> in(Recording recording, long startSample) {
        if (isEverything()) {
            return Optional.empty();
        }
        SampleRate rate = new SampleRate(recording.format().sampleRateHz());
        long end = recording.format().frames();
        long first = from.isBlank() ? 0 : sample(start(from), rate) - startSample;
        long last = to.isBlank() ? end : sample(end(to), rate) - startSample;
        if (first >= end || last <= 0 || last <= first) {
            Path file = recording.files().getFirst();
            throw new CommandRefusedException("From " + shown(from, "the start") + " to " + shown(to, "the end")
                    + " there is no sound in \"" + file.getFileName() + "\", which runs from "
                    + at(startSample, rate) + " to " + at(startSample + end, rate) + " at " + format.label() + " fps.");
        }
        return Optional.of(new FrameRange(Math.max(0, first), Math.min(end, last)));
    }

    private Position start(String text) {
        try {
            return Timecode.parse(text, format).position();
        } catch (TimeSyntaxException unreadable) {
            throw new CommandRefusedException(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The last frame is part of it, as the last frame of action is. */
    private Position end(String text) {
        return start(text).plus(new Duration(format.rate().flicksPerFrame()));
    }

    private static long sample(Position position, SampleRate rate) {
        return rate.sampleAt(position, Rounding.NEAREST);
    }

    private static String shown(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private String at(long sample, SampleRate rate) {
        return Timecode.at(rate.positionOfSample(sample), format).toString();
    }
}
