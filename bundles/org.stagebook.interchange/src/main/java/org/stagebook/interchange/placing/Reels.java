package org.stagebook.interchange.placing;

import org.stagebook.timebase.Position;

/** Says which reel a position lies in: by timecode, or because somebody said so. */
@FunctionalInterface
public interface Reels {

    /** The reel a position lies in. */
    ReelTarget reelAt(Position position);
}
