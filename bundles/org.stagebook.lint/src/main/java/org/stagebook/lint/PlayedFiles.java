package org.stagebook.lint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.model.Clip;
import org.stagebook.model.Production;
import org.stagebook.model.Recording;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;

/**
 * Which tracks of imported sessions play which files, by the names of the files: sessions are imported without their folders.
 *
 * @param byName tracks by the name of a file in lower case
 */
record PlayedFiles(Map<String, Set<Track>> byName) {

    /** Who plays a file. */
    record Players(List<Track> tracks) {

        /** The reel they are in, if it is one. */
        Optional<Reel> reel() {
            List<Reel> reels = tracks.stream()
                    .map(Track::eContainer)
                    .filter(Reel.class::isInstance)
                    .map(Reel.class::cast)
                    .distinct()
                    .toList();
            return reels.size() == 1 ? Optional.of(reels.getFirst()) : Optional.empty();
        }
    }

    static PlayedFiles of(Production production) {
        Map<String, Set<Track>> byName = new HashMap<>();
        for (Reel reel : production.getReels()) {
            for (Track track : reel.getTracks()) {
                for (Clip clip : track.getClips()) {
                    add(byName, clip.getSourceFile(), track);
                    for (Recording recording : clip.getRecordings()) {
                        add(byName, recording.getFile(), track);
                    }
                }
            }
        }
        return new PlayedFiles(byName);
    }

    private static void add(Map<String, Set<Track>> byName, String file, Track track) {
        if (file != null && !file.isBlank()) {
            byName.computeIfAbsent(name(file), name -> new LinkedHashSet<>()).add(track);
        }
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    Players playersOf(String path) {
        return new Players(List.copyOf(byName.getOrDefault(name(path), Set.of())));
    }
}
