package org.stagebook.ui.parts.versions.presenter;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.history.version.NoteKeeper;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** What all pages on versions share: the production and which of its versions is meant. */
public final class VersionsPresenter {

    private final EditingSession session;
    private List<MixVersion> selected = List.of();
    private List<EObject> elsewhere = List.of();

    public VersionsPresenter(EditingSession session) {
        this.session = session;
    }

    public EditingSession session() {
        return session;
    }

    /** All versions, the latest first. */
    public List<MixVersion> versions() {
        return session.production().getMixVersions().reversed();
    }

    public boolean isEmpty() {
        return session.production().getMixVersions().isEmpty();
    }

    /** Takes over what is selected, the leading one last. */
    public void select(List<MixVersion> versions) {
        selected = List.copyOf(versions);
    }

    /** Remembers what is selected elsewhere in the window. */
    public void follow(List<? extends EObject> objects) {
        elsewhere = List.copyOf(objects);
    }

    /** A form for a note to the version that details are about. */
    public Optional<NoteForm> note(Optional<TimeRange> loop) {
        return version().map(version -> new NoteForm(session.production(), version, elsewhere, loop));
    }

    /**
     * Adds the note of a form that was confirmed.
     *
     * @return sentences on sign-offs that do not hold any more because of it
     */
    public List<String> add(NoteForm form) {
        return new NoteKeeper(session)
                .add(form.version(), form.note().description()).stream()
                        .map(MakeStale.Reason::sentence)
                        .toList();
    }

    /** What is selected and still there, the leading one last. */
    public List<MixVersion> selected() {
        return selected.stream().filter(it -> it.eContainer() != null).toList();
    }

    /** The one that details and buttons are about. */
    public Optional<MixVersion> version() {
        List<MixVersion> all = selected();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The one before it, on its own line if there is one. */
    public Optional<MixVersion> before() {
        return version().flatMap(VersionLines::before);
    }

    /** How the first page is announced. */
    public PageTab tab() {
        int count = session.production().getMixVersions().size();
        return count == 0
                ? new PageTab("Versions", Sign.NOT_STARTED, "No version was recorded yet.")
                : new PageTab("Versions", Sign.NOT_STARTED, count == 1 ? "1 version." : count + " versions.");
    }
}
