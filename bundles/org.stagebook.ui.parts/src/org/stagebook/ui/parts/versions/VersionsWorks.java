package org.stagebook.ui.parts.versions;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.history.compare.VersionPair;
import org.stagebook.history.version.PredecessorComparison;
import org.stagebook.history.version.RestoreWish;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.WorkStarter;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** The long work the pages on versions ask for, with progress and cancel; words are found beside the sound, which takes longer. */
public final class VersionsWorks {

    private final OpenProduction open;
    private final ComparePresenter comparing;
    private final WorkStarter starter;
    private final BooleanSupplier isOpen;
    private final WorkWatch words = new WorkWatch();
    private final WorkWatch sound = new WorkWatch();
    private final WorkWatch making = new WorkWatch();
    private boolean again;

    /** @param isOpen whether the production is still open when its work is ready */
    public VersionsWorks(OpenProduction open, ComparePresenter comparing, WorkStarter starter, BooleanSupplier isOpen) {
        this.open = open;
        this.comparing = comparing;
        this.starter = starter;
        this.isOpen = isOpen;
    }

    OpenProduction open() {
        return open;
    }

    /** How far comparing in words is. */
    WorkWatch words() {
        return words;
    }

    /** How far comparing in sound is. */
    public WorkWatch sound() {
        return sound;
    }

    /** How far recording or going back is. */
    public WorkWatch making() {
        return making;
    }

    /** Compares the chosen versions; what is under way about others is stopped first. */
    public void compare() {
        Optional<VersionChoice> choice = comparing.choice();
        if (choice.isPresent() && (words.isRunning() || sound.isRunning())) {
            again = true;
            sound.cancel();
        } else {
            choice.ifPresent(this::compare);
        }
    }

    /** Work on a comparison has ended; another may be wanted meanwhile. */
    public void ended() {
        if (again && !words.isRunning() && !sound.isRunning()) {
            again = false;
            compare();
        }
    }

    private void compare(VersionChoice choice) {
        starter.start(
                new CompareWordsWork(
                        choice,
                        EcoreUtil.copy(choice.before()),
                        EcoreUtil.copy(choice.after()),
                        open.folder(),
                        isOpen,
                        comparing::found),
                words);
        VersionPair pair =
                VersionPair.of(open.production(), Optional.of(open.folder()), choice.before(), choice.after());
        starter.start(new CompareSoundWork(choice, pair, SoundWorkload.of(choice), isOpen, comparing::heard), sound);
    }

    /** Why the words could not be found, once that is known. */
    Optional<String> wordsFailure() {
        return words.outcome()
                .filter(outcome -> outcome.state() == WorkState.FAILED)
                .map(outcome -> outcome.brief());
    }

    /** Records a version, or premixes. */
    void record(RecordForm form, Consumer<MixVersion> recorded) {
        if (form.isPremixes()) {
            make(new PremixWork(form, open, isOpen));
            return;
        }
        PredecessorComparison before =
                new PredecessorComparison(open.production(), Optional.of(open.folder()), form.line());
        make(new RecordWork(form, before, open, isOpen, recorded));
    }

    /** Goes back to a version. */
    void restore(RestoreWish wish, Consumer<MixVersion> restored) {
        make(new RestoreWork(wish, open, isOpen, restored));
    }

    /** Reads the production as it was at a version. */
    void openPast(MixVersion version, Consumer<Production> read) {
        make(new OpenPastWork(EcoreUtil.copy(version), open.folder(), isOpen, read));
    }

    private void make(LongWork<?> work) {
        if (!making.isRunning()) {
            starter.start(work, making);
        }
    }
}
