package org.stagebook.interchange.cutlist;

import java.util.Optional;

/**
 * How an event begins.
 *
 * @param kind cut, dissolve, wipe or key
 * @param frames how long the change from the outgoing to the incoming picture takes; 0 for a cut
 * @param outgoing what goes out during it, where the list says so; its source frame is the one at the transition's start
 */
public record Transition(Kind kind, long frames, Optional<Outgoing> outgoing) {

    /** A plain cut. */
    public static final Transition CUT = new Transition(Kind.CUT, 0, Optional.empty());

    /** The transitions CMX3600 knows: C, D, W and K. */
    public enum Kind {
        CUT,
        DISSOLVE,
        WIPE,
        KEY
    }

    /**
     * The picture that goes out.
     *
     * @param source what it shows
     * @param sourceFrame the source frame at the start of the transition
     * @param speed source frames for each frame shown, as in {@link CutEvent}
     */
    public record Outgoing(CutSource source, long sourceFrame, double speed) {

        /** As shot. */
        public Outgoing(CutSource source, long sourceFrame) {
            this(source, sourceFrame, 1);
        }
    }

    /** What is used of the outgoing source while the transition lasts, at least one frame; empty where nothing goes out. */
    public Optional<FrameSpan> outgoingFrames() {
        return outgoing.map(out -> {
            long length = Math.max(1, Math.round(frames * Math.abs(out.speed())));
            return out.speed() < 0
                    ? new FrameSpan(out.sourceFrame() - length, out.sourceFrame())
                    : new FrameSpan(out.sourceFrame(), out.sourceFrame() + length);
        });
    }
}
