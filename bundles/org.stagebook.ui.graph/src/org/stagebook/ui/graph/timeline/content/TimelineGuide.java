package org.stagebook.ui.graph.timeline.content;

import java.util.Optional;
import org.stagebook.timebase.Position;

/**
 * The guide track of a reel as its lanes show it: sound, or why there is none yet.
 *
 * @param name of the file
 * @param start where its first sample lies
 * @param sound what is known of it so far; empty while nothing is
 * @param remark a sentence where something is missing or under way; empty when all is there
 * @param targetLufs the loudness the mix shall have, drawn as a line
 */
public record TimelineGuide(String name, Position start, Optional<GuideSound> sound, String remark, double targetLufs) {

    /** Of a file that cannot be shown, with the reason. */
    public static TimelineGuide missing(String name, String why, double targetLufs) {
        return new TimelineGuide(name, Position.ZERO, Optional.empty(), why, targetLufs);
    }

    /** Short-term loudness in LUFS at a place of the reel; NaN outside the track and where it is not known. */
    public double lufsAt(Position position) {
        return sound.filter(known -> reaches(known, position))
                .map(known -> known.shortTermLufs(known.frameAt(start.until(position))))
                .orElse(Double.NaN);
    }

    private boolean reaches(GuideSound known, Position position) {
        long frame = known.frameAt(start.until(position));
        return frame >= 0 && frame <= known.frames();
    }
}
