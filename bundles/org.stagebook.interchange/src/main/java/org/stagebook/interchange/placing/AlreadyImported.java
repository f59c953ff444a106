package org.stagebook.interchange.placing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Marker;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What an import finds in the production, so that importing a file twice adds nothing twice.
 *
 * <p>Clips are compared by the frames they begin and end in, because time formats print the same clip with different
 * precision: the drop-frame export of a session that was imported from samples brings nothing new.
 */
public final class AlreadyImported {

    private final Map<String, Set<ClipKey>> clipsByTrack = new HashMap<>();
    private final TimecodeFormat format;
    private final Set<MarkerKey> markers = new HashSet<>();
    private final Set<CueKey> cues = new HashSet<>();

    public AlreadyImported(Production production, TimecodeFormat format) {
        this.format = format;
        production.getReels().forEach(this::note);
    }

    /** Whether the track has a clip of that name in those frames, in whatever reel. */
    public boolean hasClip(String track, String clip, TimeRange range) {
        return clipsByTrack.getOrDefault(track, Set.of()).contains(key(clip, range));
    }

    /** Whether some reel has a track of that name. */
    public boolean hasTrack(String track) {
        return clipsByTrack.containsKey(track);
    }

    /** Whether there is a marker of that name exactly there. */
    public boolean hasMarker(String name, Position position) {
        return markers.contains(new MarkerKey(name, position));
    }

    /** Whether there is a cue with that number and text in those frames. */
    public boolean hasCue(String number, String text, TimeRange range) {
        return cues.contains(new CueKey(number, key(text, range)));
    }

    private void note(Reel reel) {
        reel.getTracks().forEach(this::note);
        reel.getCues().stream().filter(cue -> cue.getRange() != null).forEach(this::note);
        for (Marker marker : reel.getMarkers()) {
            markers.add(new MarkerKey(orEmpty(marker.getName()), orZero(marker.getPosition())));
        }
    }

    private void note(Cue cue) {
        cues.add(new CueKey(orEmpty(cue.getNumber()), key(orEmpty(cue.getDescription()), cue.getRange())));
    }

    private void note(Track track) {
        String name = orEmpty(track.getName());
        Set<ClipKey> clips = clipsByTrack.computeIfAbsent(name, key -> new HashSet<>());
        for (Clip clip : track.getClips()) {
            if (clip.getRange() != null) {
                clips.add(key(orEmpty(clip.getName()), clip.getRange()));
            }
        }
    }

    private ClipKey key(String name, TimeRange range) {
        return new ClipKey(
                name, format.frameAt(range.start(), Rounding.FLOOR), format.frameAt(range.end(), Rounding.FLOOR));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Position orZero(@Nullable Position position) {
        return position == null ? Position.ZERO : position;
    }

    private record CueKey(String number, ClipKey place) {}

    private record ClipKey(String name, long firstFrame, long endFrame) {}

    private record MarkerKey(String name, Position position) {}
}
