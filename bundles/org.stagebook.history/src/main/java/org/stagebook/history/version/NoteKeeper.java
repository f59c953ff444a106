package org.stagebook.history.version;

import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.edit.change.NewObject;
import org.stagebook.history.signoff.SignOffReview;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookPackage.Literals;

/** Adds change notes to versions; what was signed off there before does not hold any more, and says why. */
public final class NoteKeeper {
    private final EditingSession session;

    public NoteKeeper(EditingSession session) {
        this.session = session;
    }

    /**
     * Adds a note in one step.
     *
     * @param note a {@code MixChange}
     * @return sign-offs that do not hold any more because of it
     */
    public List<MakeStale.Reason> add(MixVersion version, NewObject note) {
        return session.call("Note a change in " + version.getLabel(), production -> {
            new AddObjects(version, Literals.MIX_VERSION__CHANGES, List.of(note)).apply(production);
            List<MakeStale.Reason> stale = new SignOffReview(production).reasons();
            new MakeStale(stale).apply(production);
            return stale;
        });
    }
}
