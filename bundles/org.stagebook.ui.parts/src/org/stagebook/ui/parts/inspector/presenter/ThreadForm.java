package org.stagebook.ui.parts.inspector.presenter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.PassNote;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.ReplyToNote;
import org.stagebook.edit.change.SettleNote;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.model.Note;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.notes.Departments;
import org.stagebook.spotting.notes.WishText;
import org.stagebook.spotting.shorthand.ShorthandWords;

/** What is written in the thread of a cue or reel: a new note, an answer, or why a note goes to another department. */
public final class ThreadForm {

    /** What sending does. */
    public enum Mode {
        NOTE,
        REPLY,
        PASS
    }

    private final EditingSession session;
    private final NotePlace place;
    private Mode mode = Mode.NOTE;
    private Optional<Note> note = Optional.empty();
    private String author;
    private String text = "";
    private String department = "";
    private String wish = "";

    /** @param author who wrote last on this machine */
    public ThreadForm(EditingSession session, NotePlace place, String author) {
        this.session = session;
        this.place = place;
        this.author = author;
    }

    /** What the thread belongs to. */
    public NotePlace place() {
        return place;
    }

    public Mode mode() {
        return mode;
    }

    /** What is being written, over the field. */
    public String title() {
        return switch (mode) {
            case NOTE -> "New note";
            case REPLY -> "Reply to " + noteAuthor();
            case PASS -> "Pass the note of " + noteAuthor() + " on";
        };
    }

    public String action() {
        return switch (mode) {
            case NOTE -> "Add note";
            case REPLY -> "Reply";
            case PASS -> "Pass on";
        };
    }

    public String author() {
        return author;
    }

    public void author(String newAuthor) {
        author = newAuthor.strip();
    }

    public void text(String newText) {
        text = newText.strip();
    }

    public void department(String newDepartment) {
        department = newDepartment.strip();
    }

    public void wish(String newWish) {
        wish = newWish.strip();
    }

    public void reply(Note answered) {
        mode = Mode.REPLY;
        note = Optional.of(answered);
    }

    public void pass(Note passed) {
        mode = Mode.PASS;
        note = Optional.of(passed);
    }

    /** Whether nothing was begun: no answer, no passing on, and not a word of a note. */
    public boolean isEmpty() {
        return mode == Mode.NOTE && text.isEmpty() && wish.isEmpty();
    }

    /** Back to writing a new note. */
    public void newNote() {
        mode = Mode.NOTE;
        note = Optional.empty();
    }

    public List<String> departments() {
        return Departments.of(session.production());
    }

    /** Who can be writing: people and roles of the production. */
    public List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        if (!author.isEmpty()) {
            names.add(author);
        }
        session.production().getPeople().stream()
                .map(ShorthandWords::name)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Why it cannot be sent yet, a sentence; what is simply not typed yet says nothing. */
    public Optional<String> problem() {
        return mode == Mode.NOTE
                        && !wish.isEmpty()
                        && WishText.read(wish) instanceof Refused<WishedLevel>(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    public boolean canSend() {
        boolean said =
                mode == Mode.PASS ? !department.isEmpty() : !text.isEmpty() || (mode == Mode.NOTE && !wish.isEmpty());
        return said && !author.isEmpty() && problem().isEmpty();
    }

    /** Does it, in one step, and goes back to a new note. */
    public void send() {
        Remark remark = remark(text);
        switch (mode) {
            case NOTE -> session.run(new AddNote(place, remark, department, level()));
            case REPLY -> session.run(new ReplyToNote(note.orElseThrow(), remark));
            case PASS -> session.run(new PassNote(note.orElseThrow(), department, remark));
        }
        text = "";
        wish = "";
        newNote();
    }

    /** Says that what a note asks is done, or that it is not. */
    public void settle(Note settled) {
        boolean open = settled.getSettledAt() == null;
        session.run(new SettleNote(settled, open ? Optional.of(remark("")) : Optional.empty()));
    }

    private Remark remark(String words) {
        return new Remark(author, session.clock().instant(), words);
    }

    private Optional<WishedLevel> level() {
        Reading<WishedLevel> read = wish.isEmpty() ? new Refused<>("") : WishText.read(wish);
        return read instanceof Understood<WishedLevel>(WishedLevel level, String shown)
                ? Optional.of(level)
                : Optional.empty();
    }

    private String noteAuthor() {
        return note.map(Note::getAuthor).filter(name -> !name.isBlank()).orElse("nobody");
    }
}
