package org.stagebook.interchange.protools.imports;

import java.util.HashSet;
import java.util.Set;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.SessionClip;
import org.stagebook.interchange.protools.TrackEvent;

/**
 * Tells clip groups from clips.
 *
 * <p>An export lists a group on its track like a clip, under the group's name. But a group is no audio clip: the listing of
 * clips does not have it, and the header does not count it. Where an export has no listing of clips and the session has
 * audio clips, groups and clips cannot be told apart.
 */
final class ClipGroups {

    private final Set<String> listed = new HashSet<>();
    private final boolean known;

    ClipGroups(ParsedSession session) {
        for (SessionClip clip : session.clips()) {
            listed.add(clip.name());
        }
        this.known = !listed.isEmpty() || session.header().counts().audioClips() == 0;
    }

    /** Whether this is a group, or cannot be told to be none. */
    boolean mayBeGroup(TrackEvent event) {
        return !known || !listed.contains(event.listedName());
    }

    void report(Warnings warnings) {
        if (!known) {
            warnings.add(
                    0,
                    "The export does not list the clips of the session, so clip groups cannot be told from clips; all"
                            + " made cues. Export again with the clip list included.");
        }
    }
}
