package org.stagebook.history.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.stagebook.history.compare.SoundResult.Matched;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.sound.StemChanges.State;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Compares two versions in sound: long work, to be run off the thread of the production. */
public final class VersionSounds {
    /** Sounds ring out after their cue, and a fader is moved a little before it. */
    private static final Duration NEAR = Duration.ofSeconds(1);

    private final VersionPair pair;

    public VersionSounds(VersionPair pair) {
        this.pair = pair;
    }

    /**
     * Compares every stem.
     *
     * @throws CancellationException if the progress asked for it
     */
    public SoundResult compare(SoundComparer comparer, MeasureProgress progress) {
        List<StemChanges> stems = new ArrayList<>();
        for (StemPair stem : pair.stems()) {
            stems.add(compare(stem, comparer, progress));
        }
        return matched(stems);
    }

    private static StemChanges compare(StemPair stem, SoundComparer comparer, MeasureProgress progress) {
        if (stem.before().isPresent() && stem.after().isPresent()) {
            return comparer.compare(stem.before().get(), stem.after().get(), progress);
        }
        boolean isNew = stem.before().isEmpty();
        return new StemChanges(
                stem.name(),
                stem.before(),
                stem.after(),
                isNew ? State.NEW : State.GONE,
                isNew ? "The earlier version has no such file." : "The later version has no such file.",
                List.of());
    }

    private SoundResult matched(List<StemChanges> stems) {
        List<Matched> matched = stems.stream()
                .flatMap(stem -> stem.changes().stream().map(change -> matched(stem.name(), change)))
                .sorted(Comparator.comparing(it -> it.change().range().start()))
                .toList();
        List<Matched> unasked =
                matched.stream().filter(it -> it.asked().isEmpty()).toList();
        boolean complete = stems.stream().noneMatch(stem -> stem.state() == State.UNKNOWN) && !stems.isEmpty();
        List<Asked> unanswered = complete
                ? pair.asked().stream()
                        .filter(asked -> asked.range().isPresent()
                                && matched.stream().noneMatch(it -> answers(it.stem(), it.change(), asked)))
                        .toList()
                : List.of();
        return new SoundResult(stems, matched, unasked, unanswered);
    }

    private Matched matched(String stem, HeardChange change) {
        Set<String> names = pair.stems().stream().map(StemPair::name).collect(Collectors.toSet());
        return new Matched(
                stem,
                change,
                pair.cues().stream()
                        .filter(cue -> overlap(cue.range(), change.range())
                                && StemCategories.isHeard(stem, cue.category(), names))
                        .toList(),
                pair.asked().stream()
                        .filter(asked -> answers(stem, change, asked))
                        .toList());
    }

    private static boolean answers(String stem, HeardChange change, Asked asked) {
        boolean right = asked.stems().isEmpty() || asked.stems().contains(stem) || stem.startsWith("print");
        return right
                && asked.range()
                        .map(range -> overlap(near(range), change.range()))
                        .orElse(false);
    }

    private static TimeRange near(TimeRange range) {
        Position start = range.start().minus(NEAR);
        return new TimeRange(start, range.end().plus(NEAR));
    }

    private static boolean overlap(TimeRange one, TimeRange other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }
}
