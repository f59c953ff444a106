package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.words.Difference;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.Identified;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** Two versions beside each other: which, and what came of comparing them in words and in sound. */
public final class ComparePresenter {

    private static final String NOTHING_CHOSEN =
            "Choose two versions above, or drag one onto the other in the graph: here stands what is different.";

    private final VersionsPresenter presenter;
    private final GroupedRows<Difference> words;
    private final GroupedRows<SoundRow> sound;
    private Optional<VersionChoice> choice = Optional.empty();
    private String wordsHeadline = NOTHING_CHOSEN;
    private String soundHeadline = "";
    private boolean heard;

    public ComparePresenter(VersionsPresenter presenter) {
        this.presenter = presenter;
        TimecodeFormat format = ModelText.formatOf(presenter.session().production());
        words = WordsRows.of(format);
        sound = SoundRows.of(format);
    }

    /** What two versions can be chosen from, the latest first. */
    public List<String> names() {
        return presenter.versions().stream().map(VersionWords::name).toList();
    }

    /** Which are compared, if both are still there. */
    public Optional<VersionChoice> choice() {
        return choice.filter(VersionChoice::isThere);
    }

    /** Chooses two versions and forgets what came of others. */
    public void choose(VersionChoice wanted) {
        if (!choice().equals(Optional.of(wanted))) {
            choice = Optional.of(wanted);
            heard = false;
            words.show(List.of());
            sound.show(List.of());
            wordsHeadline = "Reading both versions\u2026";
            soundHeadline = "";
        }
    }

    /** Chooses by places in the names; nothing is chosen of a version and itself. */
    public Optional<VersionChoice> choose(int beforeIndex, int afterIndex) {
        List<MixVersion> versions = presenter.versions();
        if (beforeIndex < 0 || afterIndex < 0 || beforeIndex == afterIndex) {
            return Optional.empty();
        }
        VersionChoice wanted = new VersionChoice(versions.get(beforeIndex), versions.get(afterIndex));
        choose(wanted);
        return Optional.of(wanted);
    }

    public int beforeIndex() {
        return choice().map(it -> presenter.versions().indexOf(it.before())).orElse(-1);
    }

    public int afterIndex() {
        return choice().map(it -> presenter.versions().indexOf(it.after())).orElse(-1);
    }

    /** Takes over what is different in words, unless other versions are compared by now. */
    public void found(VersionChoice of, WordsComparison comparison) {
        if (choice().equals(Optional.of(of))) {
            words.show(WordsRows.groups(comparison));
            int count = comparison.differences().size();
            wordsHeadline = count == 0
                    ? "Nothing in the production is different."
                    : count == 1 ? "1 difference." : count + " differences.";
        }
    }

    /** Takes over what sounds different, unless other versions are compared by now. */
    public void heard(VersionChoice of, SoundResult result) {
        if (choice().equals(Optional.of(of))) {
            heard = true;
            sound.show(SoundRows.groups(result));
            soundHeadline = SoundRows.headline(result);
        }
    }

    /** Whether the sound of the chosen versions was compared. */
    public boolean isHeard() {
        return heard;
    }

    public GroupedRows<Difference> words() {
        return words;
    }

    public GroupedRows<SoundRow> sound() {
        return sound;
    }

    /** What came of it in words, in a sentence. */
    public String wordsHeadline() {
        return wordsHeadline;
    }

    /** What came of it in sound, in a sentence; empty as long as nobody listened. */
    public String soundHeadline() {
        return soundHeadline;
    }

    /** The objects of a list of ids that the production has now. */
    public List<EObject> objects(List<String> ids) {
        List<EObject> found = new ArrayList<>();
        Iterator<EObject> all = presenter.session().production().eAllContents();
        while (all.hasNext()) {
            EObject object = all.next();
            if (object instanceof Identified identified && ids.contains(identified.getId())) {
                found.add(object);
            }
        }
        found.sort(Comparator.comparingInt(object -> ids.indexOf(((Identified) object).getId())));
        return found;
    }

    /** How the page is announced. */
    public PageTab tab() {
        return choice().map(it -> new PageTab("Compare", Sign.NOT_STARTED, "Compares " + it.words() + "."))
                .orElse(new PageTab("Compare", Sign.NOT_STARTED, "No two versions are chosen."));
    }
}
