package org.stagebook.audio.recording;

import java.util.Optional;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The timecode of a recording's frames.
 *
 * @param rate of the recording
 * @param startSample its first frame, counted from midnight
 * @param format how timecode counts
 */
public record RecordingClock(SampleRate rate, long startSample, TimecodeFormat format) {

    private static final int FLICKS_PER_SECOND = 705_600_000;

    /** What is later was never a time of day. */
    private static final long MOST_SECONDS = 10 * 86_400L;

    /**
     * The clock of a recording that says when it begins, and has a sample rate that timecode can be computed at.
     *
     * @param stated how timecode counts, where the user says it; else the recording has to
     */
    public static Optional<RecordingClock> of(
            Recording recording, Optional<RecordingStart> start, Optional<TimecodeFormat> stated) {
        int hertz = recording.format().sampleRateHz();
        return start.filter(begin -> begin.samplesSinceMidnight() / hertz < MOST_SECONDS)
                .flatMap(begin -> stated.or(() -> begin.timecode().map(Timecode::format))
                        .flatMap(format -> of(hertz, begin.samplesSinceMidnight(), format)));
    }

    /** The clock of a recording with that rate and start; absent where timecode cannot be computed exactly at the rate. */
    public static Optional<RecordingClock> of(int hertz, long startSample, TimecodeFormat format) {
        boolean exact = FLICKS_PER_SECOND % hertz == 0;
        return exact ? Optional.of(new RecordingClock(new SampleRate(hertz), startSample, format)) : Optional.empty();
    }

    /** The timecode that a frame lies in, or begins with when it is the nearest to that. */
    public Timecode at(long frame) {
        Duration half = new Duration(rate.flicksPerSample() / 2);
        return Timecode.at(rate.positionOfSample(startSample + frame).plus(half), format);
    }

    /**
     * The frame at a timecode, negative before the recording. Timecode begins anew at midnight: of the day before, the
     * day itself and the day after, the one is meant that is nearest to the recording.
     *
     * @param frames of the recording
     */
    public long frame(Position timecode, long frames) {
        long day = rate.sampleAt(format.positionOfFrame(format.framesPerDay()), Rounding.NEAREST);
        long frame = rate.sampleAt(timecode, Rounding.NEAREST) - startSample;
        long nearest = frame;
        for (long other : new long[] {frame - day, frame + day}) {
            nearest = distance(other, frames) < distance(nearest, frames) ? other : nearest;
        }
        return nearest;
    }

    private static long distance(long frame, long frames) {
        return Math.max(0, Math.max(-frame, frame - frames));
    }
}
