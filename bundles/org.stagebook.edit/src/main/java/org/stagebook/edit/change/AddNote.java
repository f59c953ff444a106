package org.stagebook.edit.change;

import java.time.Instant;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.LevelWish;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Begins a thread on a cue or reel with a dated remark.
 *
 * @param place the cue or reel
 * @param remark what is said
 * @param department whom it is for, such as "Foley"; empty for everybody
 * @param wish the level somebody would like
 */
public record AddNote(NotePlace place, Remark remark, String department, Optional<WishedLevel> wish) implements Change {

    /** A remark for everybody. */
    public AddNote(Cue cue, String author, Instant created, String text) {
        this(cue, new Remark(author, created, text), "", Optional.empty());
    }

    /** A remark on a cue. */
    public AddNote(Cue cue, Remark remark, String department, Optional<WishedLevel> wish) {
        this(new NotePlace.OnCue(cue), remark, department, wish);
    }

    @Override
    public String label() {
        return "Add note";
    }

    @Override
    public void apply(Production production) {
        Note note = StagebookFactory.eINSTANCE.createNote();
        note.setAuthor(remark.author());
        note.setCreated(remark.created());
        note.setText(remark.text());
        if (!department.isBlank()) {
            note.setDepartment(department.strip());
        }
        wish.ifPresent(level -> note.setWish(wish(level)));
        place.notes().add(note);
    }

    private static LevelWish wish(WishedLevel level) {
        LevelWish wish = StagebookFactory.eINSTANCE.createLevelWish();
        wish.setLeastDb(level.leastDb());
        wish.setMostDb(level.mostDb());
        if (!level.askedBy().isBlank()) {
            wish.setAskedBy(level.askedBy().strip());
        }
        return wish;
    }
}
