package org.stagebook.lint.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;

/**
 * Where a reel has its pops: what a reading is told so that it knows where to listen.
 *
 * @param reel where the reel lies
 * @param head the first frame of the head pop, if there is one
 * @param tail the frame of the tail pop, if there is one
 * @param frameRate of the picture: a pop is one frame long
 */
public record PopExpectation(ReelPlace reel, Optional<Position> head, Optional<Position> tail, FrameRate frameRate) {

    /** For files that belong to no reel. */
    public static final PopExpectation NONE = new PopExpectation(
            new ReelPlace(Position.ZERO, Optional.empty()), Optional.empty(), Optional.empty(), FrameRate.FPS_24);

    /** Where to listen in a file; a place that is not wholly in it is none. */
    List<PopWindow> windows(SoundFormat format) {
        SampleClock clock = new SampleClock(format.sampleRateHz());
        long length = Math.max(1, clock.in(frameRate.durationOfFrames(1)));
        List<PopWindow> windows = new ArrayList<>();
        head.ifPresent(pop -> windows.add(window(PopPlace.HEAD, pop, length, format)));
        tail.ifPresent(pop -> windows.add(window(PopPlace.TAIL, pop, length, format)));
        return windows.stream()
                .filter(window -> window.expected() >= 0 && window.expected() + length <= format.frames())
                .toList();
    }

    private PopWindow window(PopPlace place, Position pop, long length, SoundFormat format) {
        SampleClock clock = new SampleClock(format.sampleRateHz());
        long expected = clock.at(pop) - reel.firstSampleOf(format);
        return PopWindow.around(place, expected, length, format.sampleRateHz());
    }
}
