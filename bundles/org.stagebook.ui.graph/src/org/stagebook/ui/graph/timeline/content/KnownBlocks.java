package org.stagebook.ui.graph.timeline.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Reel;

/**
 * The blocks of the snapshot before, so that an edit of one cue among thousands reads one cue, and what did not change is
 * the same object and found equal at once.
 */
final class KnownBlocks {

    private final Map<Identified, TimelineCue> blocks = new HashMap<>();
    private LanesBy lanesBy = LanesBy.CATEGORY;

    /** Starts anew where the blocks of other lanes are known. */
    void use(LanesBy wanted) {
        if (wanted != lanesBy) {
            blocks.clear();
            lanesBy = wanted;
        }
    }

    /** These objects changed, came or went; all that is said of others may depend on them unless they are cues or clips. */
    void forget(Collection<? extends Identified> changed) {
        for (Identified object : changed) {
            if (object instanceof Cue || object instanceof Clip) {
                blocks.remove(object);
            } else if (!(object instanceof Reel)) {
                blocks.clear();
                return;
            }
        }
    }

    TimelineCue of(Identified object, Supplier<TimelineCue> reading) {
        TimelineCue known = blocks.get(object);
        if (known == null) {
            known = reading.get();
            blocks.put(object, known);
        }
        return known;
    }
}
