package org.stagebook.delivery.record;

import java.io.IOException;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;

/**
 * Where a recording lies to the picture of its reel.
 *
 * @param clock its timecode, which counts as that of the production
 * @param isStated whether the recording says when it begins; else it is taken to begin with the reel
 * @param acting from the first frame of action to behind the last, where the production knows both
 */
record SoundPlace(RecordingClock clock, boolean isStated, Optional<TimeRange> acting) {

    /** Absent where timecode cannot be computed exactly at the rate of the recording. */
    static Optional<SoundPlace> of(Recording recording, ReelPlace reel) throws IOException {
        // Programs that know of no start write a time of midnight.
        Optional<RecordingStart> start =
                new StartTime().of(recording).filter(begin -> begin.samplesSinceMidnight() > 0);
        Optional<RecordingClock> stated = RecordingClock.of(recording, start, Optional.of(reel.format()));
        return stated.or(() -> withReel(recording.format().sampleRateHz(), reel))
                .map(clock -> new SoundPlace(clock, stated.isPresent(), reel.action()));
    }

    private static Optional<RecordingClock> withReel(int hertz, ReelPlace reel) {
        return RecordingClock.of(hertz, 0, reel.format())
                .map(zero -> new RecordingClock(
                        zero.rate(), zero.rate().sampleAt(reel.start(), Rounding.NEAREST), reel.format()));
    }

    /** The action in frames of the recording; nothing where the production does not know it, or none of it is in the recording. */
    Optional<FrameRange> action(long frames) {
        return acting.map(action -> new FrameRange(
                        Math.clamp(clock.frame(action.start(), frames), 0, frames),
                        Math.clamp(clock.frame(action.end(), frames), 0, frames)))
                .filter(range -> range.frames() > 0);
    }
}
