package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.placing.ImportPlan.Counts;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.ImportPlan.PlannedCue;
import org.stagebook.interchange.placing.ImportPlan.PlannedReel;
import org.stagebook.interchange.placing.ImportPlan.PlannedTrack;

/** Sorts what is to be imported by reel and track while it is found. */
public final class ImportDraft {

    private final Map<ReelTarget, ReelDraft> reels = new LinkedHashMap<>();
    private final List<NewObject> sessions = new ArrayList<>();
    private int tracks;
    private int clips;
    private int markers;
    private int cues;
    private int events;

    public void countTrack() {
        tracks++;
    }

    /** Makes sure the reel gets that track, even without clips. */
    public void addTrack(ReelTarget reel, NewTrack track) {
        reel(reel).track(track);
    }

    public void addClip(ReelTarget reel, NewTrack track, PlannedClip clip) {
        reel(reel).track(track).clips.add(clip);
        clips++;
        cues += clip.cue().isPresent() ? 1 : 0;
    }

    /** Adds a fade, described as {@code Fade}. */
    public void addFade(ReelTarget reel, NewTrack track, NewObject fade) {
        reel(reel).track(track).fades.add(fade);
    }

    public void addMarker(ReelTarget reel, NewMarker marker) {
        reel(reel).markers.add(marker);
        markers++;
    }

    public void addCue(ReelTarget reel, PlannedCue cue) {
        reel(reel).cues.add(cue);
        cues++;
    }

    /** Adds a scene, described as {@code Scene}. */
    public void addScene(ReelTarget reel, NewObject scene) {
        reel(reel).scenes.add(scene);
    }

    public void addCut(ReelTarget reel, NewPictureCut cut) {
        reel(reel).cuts.add(cut);
        events += cut.events().size();
    }

    /** Adds a session, described as {@code SessionDocument}. */
    public void addSession(NewObject session) {
        sessions.add(session);
    }

    public ImportPlan plan() {
        List<PlannedReel> planned = new ArrayList<>();
        reels.forEach((target, draft) -> planned.add(draft.reel(target)));
        return new ImportPlan(planned, sessions, new Counts(tracks, clips, markers, cues, events));
    }

    private ReelDraft reel(ReelTarget target) {
        return reels.computeIfAbsent(target, key -> new ReelDraft());
    }

    private static final class TrackDraft {
        private final List<PlannedClip> clips = new ArrayList<>();
        private final List<NewObject> fades = new ArrayList<>();
    }

    private static final class ReelDraft {
        private final Map<NewTrack, TrackDraft> tracks = new LinkedHashMap<>();
        private final List<NewMarker> markers = new ArrayList<>();
        private final List<PlannedCue> cues = new ArrayList<>();
        private final List<NewObject> scenes = new ArrayList<>();
        private final List<NewPictureCut> cuts = new ArrayList<>();

        TrackDraft track(NewTrack head) {
            return tracks.computeIfAbsent(head, key -> new TrackDraft());
        }

        PlannedReel reel(ReelTarget target) {
            List<PlannedTrack> planned = new ArrayList<>();
            tracks.forEach((head, draft) ->
                    planned.add(new PlannedTrack(head, List.copyOf(draft.clips), List.copyOf(draft.fades))));
            return new PlannedReel(
                    target,
                    List.copyOf(planned),
                    List.copyOf(markers),
                    List.copyOf(cues),
                    List.copyOf(scenes),
                    List.copyOf(cuts));
        }
    }
}
