package org.stagebook.history.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.sound.StemChanges.State;
import org.stagebook.metering.MeasureProgress;

/** Compares two versions in sound: long work, to be run off the thread of the production. */
public final class VersionSounds {
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
            stems.add(compare(stem, comparer, progress).named(stem.label()));
        }
        return new SoundMatching(pair).of(stems);
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
}
