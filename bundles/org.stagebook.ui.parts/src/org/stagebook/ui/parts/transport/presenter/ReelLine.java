package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import org.stagebook.model.Reel;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/**
 * Places in a reel as playback counts them.
 *
 * @param range of the reel in the film
 * @param rate of the frames that playback counts
 */
public record ReelLine(TimeRange range, SampleRate rate) {

    /** The range of a reel; of one without an end, an hour. */
    public static TimeRange rangeOf(Reel reel) {
        Position start = Optional.ofNullable(reel.getStart()).orElse(Position.ZERO);
        Position hour = start.plus(Duration.ofSeconds(3600));
        return new TimeRange(
                start,
                Optional.ofNullable(reel.getEnd()).filter(start::isBefore).orElse(hour));
    }

    /** The frame at a place, negative before the reel. */
    public long frame(Position place) {
        return rate.samplesIn(range.start().until(place), Rounding.NEAREST);
    }

    /** The place of a frame. */
    public Position position(long frame) {
        return range.start().plus(rate.durationOfSamples(frame));
    }

    /** A loop of the film, as far as it lies in the reel. */
    public Optional<LoopRange> loop(TimeRange wanted, Fade crossfade) {
        long start = Math.max(0, frame(wanted.start()));
        long end = Math.min(frame(range.end()), frame(wanted.end()));
        return end > start
                ? Optional.of(new LoopRange(
                        start, end, new Fade(Math.min(crossfade.frames(), (end - start) / 2), crossfade.shape())))
                : Optional.empty();
    }
}
