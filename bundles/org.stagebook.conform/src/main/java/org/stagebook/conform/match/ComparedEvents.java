package org.stagebook.conform.match;

import java.util.List;
import org.stagebook.interchange.cutlist.CutEvent;

/**
 * Which events of two cuts are compared: those of picture if both have picture, else all.
 *
 * @param pictureOnly whether events of sound are left out
 */
public record ComparedEvents(boolean pictureOnly) {

    /** Those of two cuts. */
    public static ComparedEvents of(List<ReelCut> oldCut, List<ReelCut> newCut) {
        return new ComparedEvents(hasPicture(oldCut) && hasPicture(newCut));
    }

    /** Whether an event is one of them. */
    public boolean contain(CutEvent event) {
        return !event.recordFrames().isEmpty() && (!pictureOnly || event.isPicture());
    }

    private static boolean hasPicture(List<ReelCut> cut) {
        return cut.stream().flatMap(reel -> reel.list().events().stream()).anyMatch(CutEvent::isPicture);
    }
}
