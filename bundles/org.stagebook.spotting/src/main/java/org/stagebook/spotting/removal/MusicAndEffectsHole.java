package org.stagebook.spotting.removal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stagebook.model.Clip;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.spotting.SoundFamily;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * A stretch under dialogue that would be empty in the M&amp;E without a cue that is to be removed.
 *
 * <p>The M&amp;E loses the dialogue, and with it the sound of the set that the dialogue brings along. Where an effect plays under
 * dialogue and no other effect does, taking the effect out leaves nothing there. Effects, foley and design stand in for each other;
 * backgrounds only for backgrounds.
 *
 * @param cue that is to be removed
 * @param ranges where there would be nothing, in order
 */
public record MusicAndEffectsHole(Cue cue, List<TimeRange> ranges) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** Keeps its own copy. */
    public MusicAndEffectsHole {
        ranges = List.copyOf(ranges);
    }

    /** The holes that removing the cues together would leave. */
    public static List<MusicAndEffectsHole> leftBy(List<Cue> cues) {
        Set<Cue> removed = Set.copyOf(cues);
        List<MusicAndEffectsHole> holes = new ArrayList<>();
        for (Cue cue : cues) {
            SoundFamily family = SoundFamily.of(cue);
            boolean needed = family == SoundFamily.EFFECTS || family == SoundFamily.BACKGROUNDS;
            boolean there = cue.getStatus() != CueStatus.REMOVED
                    && cue.getMusicAndEffects() != MusicAndEffects.EXCLUDED
                    && cue.getConformState() != ConformState.CUT;
            if (needed && there && cue.getReel() != null && cue.getRange() != null) {
                List<TimeRange> empty = emptyWithout(cue, family, removed);
                if (!empty.isEmpty()) {
                    holes.add(new MusicAndEffectsHole(cue, empty));
                }
            }
        }
        return holes;
    }

    private static List<TimeRange> emptyWithout(Cue cue, SoundFamily family, Set<Cue> removed) {
        Reel reel = cue.getReel();
        List<TimeRange> underDialogue = dialogue(reel)
                .flatMap(range -> range.intersection(cue.getRange()).stream())
                .toList();
        List<TimeRange> others = reel.getCues().stream()
                .filter(other ->
                        !removed.contains(other) && SoundFamily.of(other) == family && isInMusicAndEffects(other))
                .map(Cue::getRange)
                .filter(range -> range != null)
                .toList();
        return without(joined(underDialogue), others);
    }

    /** Where people speak: as spotted, else where dialogue was edited. */
    private static Stream<TimeRange> dialogue(Reel reel) {
        List<TimeRange> spotted = reel.getCues().stream()
                .filter(cue -> SoundFamily.of(cue) == SoundFamily.DIALOGUE && cue.getStatus() != CueStatus.REMOVED)
                .map(Cue::getRange)
                .filter(range -> range != null)
                .toList();
        return spotted.isEmpty() ? edited(reel) : spotted.stream();
    }

    private static Stream<TimeRange> edited(Reel reel) {
        return reel.getTracks().stream()
                .filter(track -> !track.isMuted() && isDialogue(track))
                .flatMap(track -> track.getClips().stream())
                .filter(clip -> !clip.isMuted())
                .map(Clip::getRange)
                .filter(range -> range != null && !isStem(range, reel));
    }

    /** A recording of nearly the whole reel is a stem, which says nothing of where people speak. */
    private static boolean isStem(TimeRange range, Reel reel) {
        Position first = reel.getFirstFrameOfAction();
        Position last = reel.getLastFrameOfAction();
        return first != null
                && last != null
                && range.duration().flicks() * 10 >= first.until(last).flicks() * 9;
    }

    private static boolean isDialogue(Track track) {
        if (track.getCategory() != null) {
            return SoundFamily.of(track.getCategory()) == SoundFamily.DIALOGUE;
        }
        String name = track.getName() == null ? "" : track.getName();
        return BETWEEN_WORDS.splitAsStream(name).anyMatch(word -> SoundFamily.ofWord(word) == SoundFamily.DIALOGUE);
    }

    private static boolean isInMusicAndEffects(Cue cue) {
        boolean kept = cue.getStatus() != CueStatus.REMOVED || cue.getMusicAndEffects() == MusicAndEffects.INCLUDED;
        return kept
                && cue.getMusicAndEffects() != MusicAndEffects.EXCLUDED
                && cue.getConformState() != ConformState.CUT;
    }

    /** The ranges in order, those that touch as one. */
    private static List<TimeRange> joined(List<TimeRange> ranges) {
        List<TimeRange> joined = new ArrayList<>();
        for (TimeRange range :
                ranges.stream().sorted(Comparator.comparing(TimeRange::start)).toList()) {
            boolean touches =
                    !joined.isEmpty() && !range.start().isAfter(joined.getLast().end());
            if (touches) {
                TimeRange before = joined.removeLast();
                joined.add(before.end().isAfter(range.end()) ? before : before.withEnd(range.end()));
            } else if (range.start().isBefore(range.end())) {
                joined.add(range);
            }
        }
        return joined;
    }

    private static List<TimeRange> without(List<TimeRange> ranges, List<TimeRange> taken) {
        List<TimeRange> left = ranges;
        for (TimeRange hole : joined(taken)) {
            List<TimeRange> next = new ArrayList<>();
            for (TimeRange range : left) {
                cut(range, hole, next);
            }
            left = next;
        }
        return left;
    }

    private static void cut(TimeRange range, TimeRange hole, List<TimeRange> parts) {
        if (range.intersection(hole).isEmpty()) {
            parts.add(range);
            return;
        }
        if (range.start().isBefore(hole.start())) {
            parts.add(range.withEnd(hole.start()));
        }
        if (hole.end().isBefore(range.end())) {
            parts.add(range.withStart(hole.end()));
        }
    }
}
