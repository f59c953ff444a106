package org.stagebook.lint;

import java.util.Optional;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** Where a reel lies and has its pops: as it says itself, else two seconds of timecode before FFOA and after LFOA. */
public final class ReelPops {

    private static final int SECONDS_FROM_ACTION = 2;

    private ReelPops() {}

    /** Where the reel lies, if it says where it starts. */
    public static Optional<ReelPlace> place(Reel reel) {
        return Optional.ofNullable(reel.getStart())
                .map(start ->
                        new ReelPlace(start, Optional.ofNullable(reel.getEnd()).filter(end -> end.isAfter(start))));
    }

    /** Where to listen for the pops of a reel; nowhere if it or the production does not say enough. */
    public static PopExpectation of(Production production, Reel reel) {
        Optional<ReelPlace> place = place(reel);
        TimecodeFormat format = production.getTimecodeFormat();
        if (place.isEmpty() || format == null) {
            return PopExpectation.NONE;
        }
        FrameRate rate = format.rate();
        long frames = (long) SECONDS_FROM_ACTION * rate.framesPerTimecodeSecond();
        return new PopExpectation(
                place.get(),
                pop(reel.getHeadPop(), reel.getFirstFrameOfAction(), rate, -frames),
                pop(reel.getTailPop(), reel.getLastFrameOfAction(), rate, frames),
                rate);
    }

    private static Optional<Position> pop(Position said, Position action, FrameRate rate, long frames) {
        return Optional.ofNullable(said)
                .or(() -> Optional.ofNullable(action).map(frame -> frame.plus(rate.durationOfFrames(frames))));
    }
}
