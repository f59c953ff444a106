package org.stagebook.conform.match;

import java.util.Optional;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.FrameSpan;

/**
 * A stretch of a reel in which one picture runs on.
 *
 * @param frames where it lies
 * @param image what its first frame shows
 * @param outgoing what its first frame shows besides, where one picture goes over into another
 * @param footage where its first frame lies in its source, whatever the effect
 * @param event the first event it comes from; empty for a gap
 */
record Piece(FrameSpan frames, Image image, Optional<Image> outgoing, Footage footage, Optional<CutEvent> event) {

    /**
     * A place in a source, whatever the effect.
     *
     * @param source number of the source; -1 for none
     * @param frame of the source
     * @param speed source frames for each frame shown
     */
    record Footage(int source, double frame, double speed) {

        static final Footage NONE = new Footage(-1, 0, 0);

        /** Deviations of binary fractions are no frames. */
        private static final double EPSILON = 1e-6;

        Footage after(long frames) {
            return source < 0 ? this : new Footage(source, frame + frames * speed, speed);
        }

        /** The frame of the source that is shown so many frames later. */
        long frameAfter(long frames) {
            return (long) Math.floor(frame + frames * speed + EPSILON);
        }
    }

    static Piece gap(FrameSpan frames) {
        return new Piece(frames, Image.NOTHING, Optional.empty(), Footage.NONE, Optional.empty());
    }

    /** A part of it. */
    Piece part(long start, long end) {
        long skipped = start - frames.startFrame();
        return new Piece(
                new FrameSpan(start, end),
                image.after(skipped),
                outgoing.map(other -> other.after(skipped)),
                footage.after(skipped),
                event);
    }

    /** The same with one picture only. */
    Piece showing(Image only) {
        return new Piece(frames, only, Optional.empty(), footage, event);
    }

    /** Whether the next goes on where this one ends, in the reel and in the picture. */
    boolean runsInto(Piece next) {
        return frames.endFrame() == next.frames.startFrame()
                && outgoing.isEmpty()
                && next.outgoing.isEmpty()
                && next.image.equals(image.after(frames.length()));
    }

    /** This and the next as one. */
    Piece joinedWith(Piece next) {
        return new Piece(new FrameSpan(frames.startFrame(), next.frames.endFrame()), image, outgoing, footage, event);
    }
}
