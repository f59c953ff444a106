package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Where in the film a note is about: where it was taken, else where what it belongs to begins. */
final class NoteTime {

    private NoteTime() {}

    static Optional<Position> of(Note note) {
        return Optional.ofNullable(note.getPosition()).or(() -> switch (note.eContainer()) {
            case Cue cue -> Optional.ofNullable(cue.getRange()).map(TimeRange::start);
            case Reel reel -> Optional.ofNullable(reel.getStart());
            default -> Optional.empty();
        });
    }
}
