package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.Note;
import org.stagebook.model.NotePass;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Hands a note on to another department and keeps from whom it came; a settled note is open again.
 *
 * @param note the thread
 * @param department whom it is for from now on; not blank
 * @param remark who passes it on, when and why
 */
public record PassNote(Note note, String department, Remark remark) implements Change {

    /** Checks that there is a department. */
    public PassNote {
        department = department.strip();
        if (department.isEmpty()) {
            throw new IllegalArgumentException("A note is passed on to a department, and none was named.");
        }
    }

    @Override
    public String label() {
        return "Pass note to " + department;
    }

    @Override
    public void apply(Production production) {
        NotePass pass = StagebookFactory.eINSTANCE.createNotePass();
        if (note.getDepartment() != null) {
            pass.setFromDepartment(note.getDepartment());
        }
        pass.setToDepartment(department);
        pass.setBy(remark.author());
        pass.setAt(remark.created());
        if (!remark.text().isBlank()) {
            pass.setReason(remark.text().strip());
        }
        note.getPasses().add(pass);
        note.setDepartment(department);
        new SettleNote(note, Optional.empty()).apply(production);
    }
}
