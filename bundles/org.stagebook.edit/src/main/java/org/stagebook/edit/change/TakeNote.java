package org.stagebook.edit.change;

import org.stagebook.model.Listening;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Writes down what was noticed while listening: a remark, or a flag where there are no words yet.
 *
 * @param place what it is written to
 * @param remark who noticed it, when, and what; without words it is a flag
 * @param taking how and where
 */
public record TakeNote(NotePlace place, Remark remark, NoteTaking taking) implements Change {

    /** Whether it only marks its place. */
    public boolean isFlag() {
        return remark.text().isBlank();
    }

    @Override
    public String label() {
        String ears = taking.listening() == Listening.EARS_ONLY ? ", ears only" : "";
        return (isFlag() ? "Flag" : "Add note") + ears;
    }

    @Override
    public void apply(Production production) {
        Note note = StagebookFactory.eINSTANCE.createNote();
        if (!remark.author().isBlank()) {
            note.setAuthor(remark.author().strip());
        }
        note.setCreated(remark.created());
        if (isFlag()) {
            note.setFlag(true);
        } else {
            note.setText(remark.text().strip());
        }
        note.setListening(taking.listening());
        note.setPosition(taking.position());
        taking.heard().ifPresent(note::setHeard);
        place.notes().add(note);
    }
}
