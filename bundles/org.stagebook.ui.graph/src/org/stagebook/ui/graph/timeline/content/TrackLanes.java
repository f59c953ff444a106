package org.stagebook.ui.graph.timeline.content;

import static org.stagebook.ui.graph.timeline.content.ModelWords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimeRange;

/**
 * Lanes by track, each with the clips of the session, and one lane below with all cues in the colours of their
 * categories.
 *
 * @param reel whose tracks and cues
 * @param known what was read before
 */
record TrackLanes(Reel reel, KnownReel known) {

    LaneContents read() {
        List<TimelineLane> lanes = new ArrayList<>();
        List<TimelineCue> blocks = new ArrayList<>();
        for (Track track : reel.getTracks()) {
            lanes.add(lane(track));
            blocks.addAll(known.on(track, () -> blocksOf(track)));
        }
        lanes.add(TimelineLane.allCues());
        blocks.addAll(known.cues()
                .of(reel.getCues(), cue -> CategoryLanes.block(cue, TimelineLane.ALL_CUES_ID, colour(cue))));
        return new LaneContents(lanes, blocks);
    }

    private static String colour(Cue cue) {
        return Optional.ofNullable(cue.getCategory())
                .map(category -> text(category.getColour()))
                .orElse("");
    }

    private static TimelineLane lane(Track track) {
        Optional<Category> category = Optional.ofNullable(track.getCategory());
        return TimelineLane.track(
                track.getId(),
                category.map(known -> text(known.getCode()))
                        .filter(code -> !text(track.getName()).startsWith(code))
                        .orElse(""),
                text(track.getName()),
                category.map(known -> text(known.getColour())).orElse(""));
    }

    private static List<TimelineCue> blocksOf(Track track) {
        List<TimelineCue> blocks = new ArrayList<>();
        TrackFades fades = TrackFades.of(track);
        boolean silent = track.isMuted() || track.isInactive();
        for (Clip clip : track.getClips()) {
            if (clip.getRange() != null) {
                blocks.add(block(track, clip, facts(clip, fades, silent)));
            }
        }
        fades.alone().forEach(fade -> blocks.add(fade.block(track.getId(), silent)));
        return blocks;
    }

    private static ClipFacts facts(Clip clip, TrackFades fades, boolean silent) {
        TimeRange range = clip.getRange();
        boolean muted = silent || clip.isMuted();
        return new ClipFacts(fades.inOf(range), fades.outOf(range), muted, text(clip.getSourceFile()), false);
    }

    private static TimelineCue block(Track track, Clip clip, ClipFacts facts) {
        return new TimelineCue(
                clip.getId(),
                clip.getRange(),
                track.getId(),
                "",
                text(clip.getName()),
                CueStatus.SPOTTED,
                false,
                clip.getConformState(),
                new BlockDetails("", ModelWords.of(track.getCategory()), "", Optional.of(facts)));
    }
}
