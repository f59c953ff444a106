package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;

/** What a note is written to: a cue, such as the one that sounds at its place, or the reel where none does. */
public sealed interface NotePlace {

    /** Its notes, oldest first. */
    List<Note> notes();

    /** What notes can be written to among the objects of a production; nothing for the others. */
    static Optional<NotePlace> of(EObject object) {
        return switch (object) {
            case Cue cue -> Optional.of(new OnCue(cue));
            case Reel reel -> Optional.of(new OnReel(reel));
            default -> Optional.empty();
        };
    }

    /** A cue. */
    record OnCue(Cue cue) implements NotePlace {
        @Override
        public List<Note> notes() {
            return cue.getNotes();
        }
    }

    /** A reel, for a place at which no cue sounds, or for all of it. */
    record OnReel(Reel reel) implements NotePlace {
        @Override
        public List<Note> notes() {
            return reel.getNotes();
        }
    }
}
