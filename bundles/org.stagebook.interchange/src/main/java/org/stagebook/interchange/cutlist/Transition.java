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

    /** The picture that goes out. */
    public record Outgoing(CutSource source, long sourceFrame) {}
}
