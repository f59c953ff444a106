package org.stagebook.ui.graph.timeline.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;

/** The blocks of a reel in the snapshot before, so that an edit of one cue among thousands reads one cue. */
final class KnownReel {

    /** With more changed cues, reading all of them is as fast as looking for each. */
    private static final int FEW = 64;

    private final KnownBlocks<Cue> cues = new KnownBlocks<>();
    private final Map<Track, List<TimelineCue>> tracks = new HashMap<>();
    private LanesBy lanesBy = LanesBy.CATEGORY;

    /** Starts anew where the blocks of other lanes are known. */
    void use(LanesBy wanted) {
        if (wanted != lanesBy) {
            forgetAll();
            lanesBy = wanted;
        }
    }

    /** These objects changed, came or went; all that is said of others may depend on them unless they are cues or clips. */
    void forget(Collection<? extends Identified> changed) {
        if (changed.size() > FEW) {
            forgetAll();
        } else {
            changed.forEach(this::forget);
        }
    }

    private void forget(Identified changed) {
        switch (changed) {
            case Cue cue -> cues.forget(cue);
            case Clip clip -> tracks.clear();
            case Reel reel -> keepAll();
            default -> forgetAll();
        }
    }

    /** What came into its lists or left them is told by itself. */
    private static void keepAll() {
        // on purpose
    }

    private void forgetAll() {
        cues.forgetAll();
        tracks.clear();
    }

    KnownBlocks<Cue> cues() {
        return cues;
    }

    /** What lies on a track, read if it is not known. */
    List<TimelineCue> on(Track track, Supplier<List<TimelineCue>> reading) {
        return tracks.computeIfAbsent(track, key -> List.copyOf(reading.get()));
    }
}
