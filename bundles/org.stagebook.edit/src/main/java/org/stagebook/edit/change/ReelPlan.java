package org.stagebook.edit.change;

import java.util.Locale;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where the fixed points of a new reel lie: reel N starts at hour N, with an Academy head leader of 8 s (2-pop at 6 s,
 * FFOA at 8 s) and a tail pop exactly 2 s after LFOA (same frame number).
 *
 * @param number reel number, counted from 1; also its hour
 * @param format how its timecode counts
 */
public record ReelPlan(int number, TimecodeFormat format) {
    /** Planned minutes from picture start to the end of action, until the cut tells better: about 1800 ft. */
    private static final int PLANNED_MINUTES = 20;

    private static final int TAIL_POP_SECONDS_AFTER_LFOA = 2;

    /** A reel with its fixed points. */
    public Reel newReel() {
        Reel reel = StagebookFactory.eINSTANCE.createReel();
        reel.setNumber(number);
        reel.setName("R" + number);
        reel.setStart(at(0, 0));
        reel.setHeadPop(at(0, 6));
        reel.setFirstFrameOfAction(at(0, 8));
        setLastFrameOfAction(reel, frameBefore(at(PLANNED_MINUTES, 0)));
        return reel;
    }

    /** Sets the last frame of action of a reel, and what follows from it: the tail pop and the end. */
    public void setLastFrameOfAction(Reel reel, Position lastFrame) {
        Position tailPop = lastFrame.plus(tailPopDistance());
        reel.setLastFrameOfAction(lastFrame);
        reel.setTailPop(tailPop);
        reel.setEnd(tailPop.plus(oneFrame()));
    }

    /** Two seconds as film counts them: 48 frames, 3+00 ft, at 24. */
    private Duration tailPopDistance() {
        return oneFrame()
                .times((long) TAIL_POP_SECONDS_AFTER_LFOA * format.rate().framesPerTimecodeSecond());
    }

    private Duration oneFrame() {
        return new Duration(format.rate().flicksPerFrame());
    }

    private Position frameBefore(Position position) {
        return position.minus(oneFrame());
    }

    private Position at(int minutes, int seconds) {
        char frames = format.dropFrame() ? ';' : ':';
        return format.parsePosition(
                String.format(Locale.ROOT, "%02d:%02d:%02d%c%02d", number, minutes, seconds, frames, 0));
    }
}
