package org.stagebook.interchange.soundfolder;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.stagebook.model.Clip;
import org.stagebook.model.Production;
import org.stagebook.model.Recording;
import org.stagebook.model.Track;

/** The recordings a production has, for those whose files do not say where they lie and that may have been moved since. */
final class KnownRecordings {

    private final Set<Key> known = new HashSet<>();

    KnownRecordings(Production production) {
        production.getReels().forEach(reel -> reel.getTracks().forEach(this::note));
    }

    /** Whether the track has a clip that begins with this file at its present length, wherever it lies. */
    boolean has(String track, FolderFile file) {
        return known.contains(new Key(track, file.path(), file.sound().frames()));
    }

    private void note(Track track) {
        for (Clip clip : track.getClips()) {
            if (!clip.getRecordings().isEmpty()) {
                Recording first = clip.getRecordings().getFirst();
                known.add(new Key(
                        Objects.toString(track.getName(), ""),
                        Objects.toString(first.getFile(), ""),
                        first.getFrames()));
            }
        }
    }

    private record Key(String track, String file, long frames) {}
}
