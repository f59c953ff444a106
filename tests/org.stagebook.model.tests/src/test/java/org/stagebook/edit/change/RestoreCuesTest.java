package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.testkit.ProductionBuilder;

/** A cue that comes back still says that it was out, and why. */
class RestoreCuesTest {

    private static final Instant OUT = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant BACK = Instant.parse("2026-03-05T09:00:00Z");

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Cue cue = session.production().getReels().getFirst().getCues().getFirst();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theRemovalStaysAsASettledNoteAndUndoTakesItBack() {
        remove(new Removal("Too busy", "Director", Optional.of(OUT), false));
        session.run(RestoreCues.asTheyWere(List.of(cue), BACK));
        Note note = cue.getNotes().getFirst();
        assertThat(note.getText()).isEqualTo("Removed on 2026-03-02, asked for by Director: Too busy. Restored.");
        assertThat(note.getCreated()).isEqualTo(BACK);
        assertThat(note.getSettledAt()).as("it asks nothing of anybody").isEqualTo(BACK);
        session.undo();
        assertThat(cue.getNotes()).isEmpty();
        assertThat(cue.getRemovalAskedBy()).isEqualTo("Director");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        remove(Removal.because("Why two?"));
        session.run(new RestoreCues(List.of(cue), CueStatus.EDITED, BACK));
        assertThat(cue.getNotes()).extracting(Note::getText).containsExactly("Removed: Why two? Restored.");
    }

    @Test
    void aCueThatWasNotRemovedGetsNoNote() {
        session.run(new RestoreCues(List.of(cue), CueStatus.EDITED, BACK));
        assertThat(cue.getNotes()).isEmpty();
    }

    private void remove(Removal removal) {
        session.run(new RemoveCuesWithReason(List.of(cue), removal));
    }
}
