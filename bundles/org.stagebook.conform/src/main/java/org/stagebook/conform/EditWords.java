package org.stagebook.conform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;
import org.stagebook.timebase.TimecodeFormat;

/** Says in words what was done to the picture of a range. */
record EditWords(TimecodeFormat format) {

    /** The edits of its parts, as the end of a sentence; empty if they stayed together. */
    String of(List<Stretch> parts) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Stretch part = parts.get(i);
            String span = label(part.old().frames().startFrame()) + " to "
                    + label(part.old().frames().endFrame());
            switch (part.fate()) {
                case Fate.Deleted deleted -> words.add("its picture from " + span + " was deleted");
                case Fate.Ambiguous ambiguous ->
                    words.add("the lists do not say where its picture from " + span + " is now");
                case Fate.Moved(ReelSpan place) -> {
                    if (i > 0 && parts.get(i - 1).fate() instanceof Fate.Moved(ReelSpan last)) {
                        words.add(joint(part, last, place));
                    }
                }
            }
        }
        return String.join(", and ", words);
    }

    private String joint(Stretch part, ReelSpan last, ReelSpan place) {
        String at = label(part.old().frames().startFrame());
        if (place.reelNumber() != last.reelNumber()) {
            return "its picture from " + at + " on went to reel " + place.reelNumber();
        }
        long between = place.frames().startFrame() - last.frames().endFrame();
        return between > 0
                ? (between == 1 ? "a frame was" : between + " frames were") + " put in at " + at
                : "its picture from " + at + " on was moved to "
                        + label(place.frames().startFrame());
    }

    private String label(long frame) {
        return format.format(format.positionOfFrame(frame));
    }
}
