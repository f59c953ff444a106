package org.stagebook.history.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.history.compare.SoundResult.Matched;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.sound.StemChanges.State;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Holds what sounds different against the cues that sound there and against what was asked for.
 *
 * <p>What was asked of a cue is answered by a change of that cue. What was asked of a range alone, and any change where no cue is, is
 * held against the times, roughly: sounds ring out, and a fader is moved a little early.
 */
final class SoundMatching {
    private static final Duration NEAR = Duration.ofSeconds(1);

    /** Two frames; ranges that share less only touch, for the edge of a change is found to a frame. */
    private static final Duration LEAST_SHARED =
            new Duration(Duration.ofSeconds(2).flicks() / 25);

    private final VersionPair pair;
    private final Set<String> stemNames;

    SoundMatching(VersionPair pair) {
        this.pair = pair;
        this.stemNames = pair.stems().stream().map(StemPair::name).collect(Collectors.toSet());
    }

    /** @param stems what came of comparing each stem of the pair, in its order */
    SoundResult of(List<StemChanges> stems) {
        List<Matched> matched = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            StemPair stem = pair.stems().get(i);
            stems.get(i).changes().forEach(change -> matched.add(matched(stem, change)));
        }
        matched.sort(Comparator.comparing(it -> it.change().range().start()));
        Set<Asked> answered =
                matched.stream().flatMap(it -> it.asked().stream()).collect(Collectors.toSet());
        return new SoundResult(
                stems,
                matched,
                matched.stream().filter(it -> it.asked().isEmpty()).toList(),
                pair.asked().stream()
                        .filter(asked -> !answered.contains(asked) && isListenedFor(asked, stems))
                        .toList());
    }

    /** Whether every stem that could have answered was compared; else nobody knows. */
    private boolean isListenedFor(Asked asked, List<StemChanges> stems) {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            if (couldAnswer(pair.stems().get(i), asked)) {
                states.add(stems.get(i).state());
            }
        }
        return asked.range().isPresent()
                && !states.isEmpty()
                && states.stream().allMatch(state -> state == State.SAME || state == State.DIFFERENT);
    }

    private boolean couldAnswer(StemPair stem, Asked asked) {
        List<String> ids = asked.about().cueIds();
        return isSameReel(stem, asked.about().reelNumber())
                && isOfStem(stem, asked)
                && (ids.isEmpty()
                        || pair.cues().stream()
                                .filter(cue -> ids.contains(cue.objectId()))
                                .anyMatch(cue -> StemCategories.isHeard(stem.name(), cue.category(), stemNames)));
    }

    private Matched matched(StemPair stem, HeardChange change) {
        List<SpottedCue> cues = pair.cues().stream()
                .filter(cue -> isSameReel(stem, cue.reelNumber())
                        && sharesEnough(cue.range(), change.range())
                        && StemCategories.isHeard(stem.name(), cue.category(), stemNames))
                .sorted(Comparator.comparingDouble(cue -> -fit(cue.range(), change.range())))
                .toList();
        List<Asked> asked = pair.asked().stream()
                .filter(it -> answers(stem, change, cues, it))
                .toList();
        return new Matched(stem.label(), change, cues, asked);
    }

    private static boolean answers(StemPair stem, HeardChange change, List<SpottedCue> cues, Asked asked) {
        return isSameReel(stem, asked.about().reelNumber()) && isOfStem(stem, asked) && isThere(change, cues, asked);
    }

    private static boolean isThere(HeardChange change, List<SpottedCue> cues, Asked asked) {
        if (asked.about().cueIds().isEmpty() || cues.isEmpty()) {
            return asked.range().filter(range -> isNear(range, change.range())).isPresent();
        }
        return cues.stream().anyMatch(cue -> asked.about().cueIds().contains(cue.objectId()));
    }

    private static boolean isSameReel(StemPair stem, int reelNumber) {
        return stem.reelNumber() == 0 || reelNumber == 0 || stem.reelNumber() == reelNumber;
    }

    private static boolean isOfStem(StemPair stem, Asked asked) {
        return asked.stems().isEmpty() || asked.stems().contains(stem.name()) || stem.isPrintmaster();
    }

    private static boolean isNear(TimeRange asked, TimeRange change) {
        return asked.start().minus(NEAR).isBefore(change.end())
                && change.start().isBefore(asked.end().plus(NEAR));
    }

    private static boolean sharesEnough(TimeRange cue, TimeRange change) {
        Duration shared = shared(cue, change);
        return shared.compareTo(LEAST_SHARED) >= 0
                || (!shared.isNegative() && !shared.isZero() && shared.equals(cue.duration()));
    }

    private static Duration shared(TimeRange one, TimeRange other) {
        Position start = one.start().isBefore(other.start()) ? other.start() : one.start();
        return start.until(one.end().isBefore(other.end()) ? one.end() : other.end());
    }

    /** How well two ranges fit: what they share, of what they cover together. */
    private static double fit(TimeRange one, TimeRange other) {
        double shared = Math.max(0, shared(one, other).toSeconds());
        double together = one.duration().toSeconds() + other.duration().toSeconds() - shared;
        return together == 0 ? 1 : shared / together;
    }
}
