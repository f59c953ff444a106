package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.function.Supplier;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.spotting.replace.Replacement;
import org.stagebook.spotting.replace.Replacement.Search;

/** What is found and replaced: in the selected cues if they are several, else in all that are shown. */
public final class ReplaceForm {

    private final EditingSession session;
    private final Supplier<List<Cue>> shown;
    private final Supplier<List<Cue>> selected;
    private Search search = new Search("", "", false, false);

    public ReplaceForm(EditingSession session, Supplier<List<Cue>> shown, Supplier<List<Cue>> selected) {
        this.session = session;
        this.shown = shown;
        this.selected = selected;
    }

    public void words(String words) {
        search = new Search(words, search.by(), search.matchCase(), search.wholeWords());
    }

    public void by(String by) {
        search = new Search(search.words(), by, search.matchCase(), search.wholeWords());
    }

    public void matchCase(boolean matchCase) {
        search = new Search(search.words(), search.by(), matchCase, search.wholeWords());
    }

    public void wholeWords(boolean wholeWords) {
        search = new Search(search.words(), search.by(), search.matchCase(), wholeWords);
    }

    /** Where the words are now. */
    public Replacement found() {
        return Replacement.find(cues(), search);
    }

    public boolean canReplace() {
        return !found().hits().isEmpty();
    }

    /** What the button does. */
    public String action() {
        return isInSelection() ? "Replace in selection" : "Replace all";
    }

    /** How many there are, and where was looked. */
    public String summary() {
        if (search.words().isEmpty()) {
            return isInSelection() ? "in " + cues().size() + " selected cues" : "in the cues shown";
        }
        Replacement found = found();
        if (found.hits().isEmpty()) {
            return isInSelection() ? "not in the selected cues" : "not in the cues shown";
        }
        String places = found.count() == 1 ? "1 place" : found.count() + " places";
        return places + " in " + (found.cues() == 1 ? "1 cue" : found.cues() + " cues")
                + (isInSelection() ? " selected" : "");
    }

    /** Replaces all of them in one step. */
    public void replace() {
        Replacement found = found();
        if (!found.hits().isEmpty()) {
            session.run(found.change());
        }
    }

    private boolean isInSelection() {
        return selected.get().size() > 1;
    }

    private List<Cue> cues() {
        return isInSelection() ? selected.get() : shown.get();
    }
}
