package org.stagebook.ui.graph.timeline.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.Clip;
import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Fade;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Track;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * The fades of a track, sorted out: those inside a clip belong to its block, those a session lists between clips are
 * blocks of their own.
 */
final class TrackFades {

    private final Map<Position, Duration> ins = new HashMap<>();
    private final Map<Position, Duration> outs = new HashMap<>();
    private final List<Alone> alone = new ArrayList<>();

    private TrackFades() {}

    static TrackFades of(Track track) {
        TrackFades fades = new TrackFades();
        if (track.getFades().isEmpty()) {
            return fades;
        }
        Map<Position, TimeRange> byStart = new HashMap<>();
        Map<Position, TimeRange> byEnd = new HashMap<>();
        for (Clip clip : track.getClips()) {
            if (clip.getRange() != null) {
                byStart.put(clip.getRange().start(), clip.getRange());
                byEnd.put(clip.getRange().end(), clip.getRange());
            }
        }
        for (Fade fade : track.getFades()) {
            if (fade.getRange() != null) {
                fades.sortIn(fade, byStart, byEnd);
            }
        }
        return fades;
    }

    private void sortIn(Fade fade, Map<Position, TimeRange> byStart, Map<Position, TimeRange> byEnd) {
        TimeRange range = fade.getRange();
        boolean atStart = fade.getKind() != FadeKind.FADE_OUT && holds(byStart.get(range.start()), range);
        boolean atEnd = fade.getKind() != FadeKind.FADE_IN && holds(byEnd.get(range.end()), range);
        if (atStart) {
            ins.put(range.start(), range.duration());
        }
        if (atEnd) {
            outs.put(range.end(), range.duration());
        }
        if (!atStart && !atEnd) {
            alone.add(new Alone(fade.getId(), range, fade.getKind()));
        }
    }

    private static boolean holds(TimeRange clip, TimeRange fade) {
        return clip != null
                && !clip.start().isAfter(fade.start())
                && !clip.end().isBefore(fade.end());
    }

    Duration inOf(TimeRange clip) {
        return ins.getOrDefault(clip.start(), Duration.ZERO);
    }

    Duration outOf(TimeRange clip) {
        return outs.getOrDefault(clip.end(), Duration.ZERO);
    }

    List<Alone> alone() {
        return alone;
    }

    /**
     * A fade between clips.
     *
     * @param id stable id of the fade
     * @param range from where to where
     * @param kind in, out or across
     */
    record Alone(String id, TimeRange range, FadeKind kind) {

        TimelineCue block(String laneId, boolean muted) {
            Duration in = kind == FadeKind.FADE_OUT ? Duration.ZERO : range.duration();
            Duration out = kind == FadeKind.FADE_IN ? Duration.ZERO : range.duration();
            ClipFacts facts = new ClipFacts(in, out, muted, "", true);
            return new TimelineCue(
                    id,
                    range,
                    laneId,
                    "",
                    kind.getLiteral(),
                    CueStatus.SPOTTED,
                    false,
                    ConformState.IN_PLACE,
                    new BlockDetails("", "", "", Optional.of(facts)));
        }
    }
}
