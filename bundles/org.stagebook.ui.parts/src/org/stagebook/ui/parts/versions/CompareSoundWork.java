package org.stagebook.ui.parts.versions;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.compare.VersionPair;
import org.stagebook.history.compare.VersionSounds;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.theme.WorkState;

/** Listens where two versions sound different; what is compared was taken from the model before. */
record CompareSoundWork(
        VersionChoice choice,
        VersionPair pair,
        SoundWorkload load,
        BooleanSupplier wanted,
        BiConsumer<VersionChoice, SoundResult> heard)
        implements LongWork<SoundResult> {

    @Override
    public String title() {
        return "Compare " + pair.before() + " with " + pair.after() + " in sound";
    }

    @Override
    public SoundResult prepare(Progress progress) {
        progress.begin(title(), load.bytes());
        try (SoundComparer comparer = new SoundComparer()) {
            return new VersionSounds(pair).compare(comparer, load.into(progress));
        }
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(SoundResult result) {
        heard.accept(choice, result);
        boolean attention = !result.unasked().isEmpty() || !result.unanswered().isEmpty();
        String words = result.isAudiblySame()
                ? "No audible change between " + pair.before() + " and " + pair.after() + "."
                : "Compared " + choice.words() + " in sound.";
        return new Outcome(attention ? WorkState.ATTENTION : WorkState.DONE, words, words);
    }

    @Override
    public void discard(SoundResult prepared) {
        // nothing is held
    }
}
