package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.ImportPlan.PlannedReel;
import org.stagebook.interchange.placing.ImportPlan.PlannedTrack;

/** Sorts what is to be imported by reel and track while it is found. */
public final class ImportDraft {

    private final Map<ReelTarget, ReelDraft> reels = new LinkedHashMap<>();
    private int tracks;
    private int clips;
    private int markers;
    private int cues;

    public void countTrack() {
        tracks++;
    }

    /** Makes sure the reel gets that track, even without clips. */
    public void addTrack(ReelTarget reel, NewTrack track) {
        reel(reel).clips.computeIfAbsent(track, key -> new ArrayList<>());
    }

    public void addClip(ReelTarget reel, NewTrack track, PlannedClip clip) {
        reel(reel).clips.computeIfAbsent(track, key -> new ArrayList<>()).add(clip);
        clips++;
        cues += clip.cue().isPresent() ? 1 : 0;
    }

    public void addMarker(ReelTarget reel, NewMarker marker) {
        reel(reel).markers.add(marker);
        markers++;
    }

    public ImportPlan plan() {
        List<PlannedReel> planned = new ArrayList<>();
        reels.forEach((target, draft) -> planned.add(draft.reel(target)));
        return new ImportPlan(List.copyOf(planned), tracks, clips, markers, cues);
    }

    private ReelDraft reel(ReelTarget target) {
        return reels.computeIfAbsent(target, key -> new ReelDraft());
    }

    private static final class ReelDraft {
        private final Map<NewTrack, List<PlannedClip>> clips = new LinkedHashMap<>();
        private final List<NewMarker> markers = new ArrayList<>();

        PlannedReel reel(ReelTarget target) {
            List<PlannedTrack> tracks = new ArrayList<>();
            clips.forEach((head, list) -> tracks.add(new PlannedTrack(head, List.copyOf(list))));
            return new PlannedReel(target, List.copyOf(tracks), List.copyOf(markers));
        }
    }
}
