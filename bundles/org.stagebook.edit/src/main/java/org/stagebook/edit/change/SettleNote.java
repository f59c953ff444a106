package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Says that what a note asks is done or dropped, or that it is open again.
 *
 * @param note the thread
 * @param remark who says so and when; empty to open it again
 */
public record SettleNote(Note note, Optional<Remark> remark) implements Change {
    @Override
    public String label() {
        return remark.isPresent() ? "Settle note" : "Reopen note";
    }

    @Override
    public void apply(Production production) {
        remark.ifPresentOrElse(
                said -> {
                    note.setSettledAt(said.created());
                    note.setSettledBy(said.author());
                },
                () -> {
                    note.eUnset(Literals.NOTE__SETTLED_AT);
                    note.eUnset(Literals.NOTE__SETTLED_BY);
                });
    }
}
