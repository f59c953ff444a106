package org.stagebook.interchange.protools.imports;

import java.util.List;

/**
 * A cue that is going to be made of one clip or several.
 *
 * @param clips in the order of the file, at least one
 */
record CueDraft(CueText text, List<PlacedClip> clips) {

    CueDraft {
        clips = List.copyOf(clips);
    }

    /** Whether the cue is to be made; one whose first clip was imported before is there already. */
    boolean isNew() {
        return clips.getFirst().isNew();
    }
}
