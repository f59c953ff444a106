package org.stagebook.cli.playing;

import java.util.Optional;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reads places as people write them: seconds from the beginning, {@code 12.5}, or timecode, which counts as the first file says or as
 * it was told.
 *
 * @param line what is played
 * @param start when its first file begins, where that says so
 * @param stated how timecode counts, where the user says it
 */
public record PlayTime(PlayLine line, Optional<RecordingStart> start, Optional<TimecodeFormat> stated) {

    /**
     * The frame of the plan at a place.
     *
     * @throws CommandRefusedException if it cannot be read or lies outside
     */
    public long frame(String option, String text) {
        long frame = text.contains(":") || text.contains(";") ? timecode(option, text) : seconds(option, text);
        if (frame < 0 || frame > line.plan().frames()) {
            throw new CommandRefusedException(
                    option + ": " + text + " is not in what is played, which runs " + extent() + ".");
        }
        return frame;
    }

    private String extent() {
        String length = new PlayLength(line.plan().frames(), line.plan().sampleRateHz()).toString();
        return clock().map(clock -> "from " + clock.at(0) + " for " + length).orElse("for " + length);
    }

    /**
     * A length of time in frames of the plan.
     *
     * @throws CommandRefusedException if it is no number of seconds
     */
    public long seconds(String option, String text) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds >= 0 && seconds < Integer.MAX_VALUE) {
                return Math.round(seconds * line.plan().sampleRateHz());
            }
        } catch (NumberFormatException noNumber) {
            throw refused(option, text, noNumber);
        }
        throw refused(option, text, new IllegalArgumentException(text));
    }

    private static CommandRefusedException refused(String option, String text, Exception cause) {
        return new CommandRefusedException(
                option + ": \"" + text + "\" is neither seconds, such as 12.5, nor timecode, such as 01:00:12:12.",
                cause);
    }

    private long timecode(String option, String text) {
        RecordingClock clock = clock().orElseThrow(
                        () -> new CommandRefusedException(
                                option + ": \"" + line.sources().getFirst().name()
                                        + "\" does not say how its timecode counts. Say it with --tc, as in --tc 25, or give seconds."));
        try {
            return clock.frame(
                    Timecode.parse(text, clock.format()).position(), line.plan().frames());
        } catch (TimeSyntaxException unreadable) {
            throw new CommandRefusedException(option + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** As the first file has it; without a start, timecode is counted from its first frame. */
    private Optional<RecordingClock> clock() {
        PlaySource first = line.sources().getFirst();
        return RecordingClock.of(first.recording(), start, stated)
                .or(() -> stated.flatMap(format -> RecordingClock.of(first.rateHz(), 0, format)));
    }
}
