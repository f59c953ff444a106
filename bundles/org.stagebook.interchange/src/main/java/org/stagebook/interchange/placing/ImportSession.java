package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.stagebook.edit.change.AddClips;
import org.stagebook.edit.change.AddMarkers;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AddPictureCuts;
import org.stagebook.edit.change.AddReelAtHour;
import org.stagebook.edit.change.AddReelBetween;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.SetLastFrameOfAction;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.ImportPlan.PlannedCue;
import org.stagebook.interchange.placing.ImportPlan.PlannedReel;
import org.stagebook.interchange.placing.ImportPlan.PlannedTrack;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MarkedReel;
import org.stagebook.interchange.placing.ReelTarget.MissingReel;
import org.stagebook.model.Clip;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Track;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Brings a planned import into the production, composed of the ready-made changes.
 *
 * <p>Reels that are missing are made. Clips of a track the reel already has are added to that track. Nothing that is there
 * is changed or taken away.
 */
public record ImportSession(String label, ImportPlan plan) implements Change {

    @Override
    public void apply(Production production) {
        IdentityHashMap<NewClip, Clip> clips = new IdentityHashMap<>();
        Map<Reel, PlannedReel> reels = new LinkedHashMap<>();
        for (PlannedReel planned : plan.reels()) {
            Reel reel = switch (planned.target()) {
                case ExistingReel existing ->
                    find(production, candidate -> existing.id().equals(candidate.getId()));
                case MissingReel missing -> add(production, missing, planned);
                case MarkedReel marked -> add(production, marked, planned);
            };
            reels.put(reel, planned);
            Map<String, Track> tracks = tracksByName(reel);
            for (PlannedTrack track : planned.tracks()) {
                Track target = tracks.computeIfAbsent(
                        track.head().name(), name -> track.head().addTo(reel));
                add(target, track, production, clips);
            }
            new AddMarkers(reel, planned.markers()).apply(production);
            new AddObjects(reel, Literals.REEL__SCENES, planned.scenes()).apply(production);
            new AddPictureCuts(reel, planned.cuts()).apply(production);
        }
        reels.forEach((reel, planned) -> planned.cues().forEach(cue -> add(reel, cue, clips)));
        new AddObjects(production, Literals.PRODUCTION__SESSIONS, plan.sessions()).apply(production);
    }

    private static Reel add(Production production, MissingReel missing, PlannedReel planned) {
        new AddReelAtHour(missing.number(), missing.startHour()).apply(production);
        Reel reel = find(production, candidate -> candidate.getNumber() == missing.number());
        TimecodeFormat format = production.getTimecodeFormat();
        planned.end()
                .map(end -> frameBefore(end, format))
                .filter(last -> last.isAfter(reel.getLastFrameOfAction()))
                .ifPresent(last -> new SetLastFrameOfAction(reel, last).apply(production));
        return reel;
    }

    /** Up to the next reel, the last one as far as something lies. */
    private static Reel add(Production production, MarkedReel marked, PlannedReel planned) {
        TimecodeFormat format = production.getTimecodeFormat();
        Position least = format.positionOfFrame(format.frameAt(marked.start(), Rounding.FLOOR) + 1);
        Position end = marked.next()
                .or(() -> planned.end().map(last -> format.positionOfFrame(format.frameAt(last, Rounding.CEILING))))
                .filter(least::isBefore)
                .orElse(least);
        new AddReelBetween(marked.number(), marked.start(), end).apply(production);
        return find(production, candidate -> candidate.getNumber() == marked.number());
    }

    private static Position frameBefore(Position end, TimecodeFormat format) {
        return format.positionOfFrame(format.frameAt(end, Rounding.CEILING) - 1);
    }

    private static Reel find(Production production, Predicate<Reel> wanted) {
        return production.getReels().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "A reel the import was planned for is not there any more; nothing was imported. Import again."));
    }

    private static void add(Reel reel, PlannedCue planned, IdentityHashMap<NewClip, Clip> clips) {
        List<Clip> carriers = planned.carriers().stream()
                .map(clips::get)
                .filter(Objects::nonNull)
                .toList();
        (carriers.isEmpty() ? planned.cue() : planned.cue().clips(carriers)).addTo(reel);
    }

    /** The first of each name; a file of many tracks must not look through all of them for each. */
    private static Map<String, Track> tracksByName(Reel reel) {
        Map<String, Track> tracks = new HashMap<>();
        reel.getTracks().stream()
                .filter(track -> track.getName() != null)
                .forEach(track -> tracks.putIfAbsent(track.getName(), track));
        return tracks;
    }

    /** @param made takes the clips that were made, by their descriptions */
    private static void add(
            Track track, PlannedTrack planned, Production production, IdentityHashMap<NewClip, Clip> made) {
        int first = track.getClips().size();
        List<NewClip> clips = planned.clips().stream().map(PlannedClip::clip).toList();
        new AddClips(track, clips).apply(production);
        new AddObjects(track, Literals.TRACK__FADES, planned.fades()).apply(production);
        List<Clip> added = new ArrayList<>(track.getClips().subList(first, first + clips.size()));
        for (int i = 0; i < added.size(); i++) {
            Clip clip = added.get(i);
            PlannedClip description = planned.clips().get(i);
            made.put(description.clip(), clip);
            new AddObjects(clip, Literals.CLIP__RECORDINGS, description.recordings()).apply(production);
            description.cue().ifPresent(cue -> cue.clips(List.of(clip)).addTo((Reel) track.eContainer()));
        }
    }
}
