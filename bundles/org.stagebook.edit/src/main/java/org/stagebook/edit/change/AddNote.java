package org.stagebook.edit.change;

import java.time.Instant;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Adds a dated remark to a cue's thread.
 *
 * @param cue the cue
 * @param author who writes: a role or a person
 * @param created when
 * @param text the remark; may run over several lines
 */
public record AddNote(Cue cue, String author, Instant created, String text) implements Change {
    @Override
    public String label() {
        return "Add note";
    }

    @Override
    public void apply(Production production) {
        Note note = StagebookFactory.eINSTANCE.createNote();
        note.setAuthor(author);
        note.setCreated(created);
        note.setText(text);
        cue.getNotes().add(note);
    }
}
