package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.stagebook.edit.EditingSession;
import org.stagebook.testkit.ModelSnapshot;

/** Takes a change through do, undo and redo, and compares the whole model each time. */
final class ChangeKit {
    private ChangeKit() {}

    static void verify(EditingSession session, Change change) {
        ModelSnapshot before = ModelSnapshot.of(session.production());

        session.run(change);
        ModelSnapshot after = ModelSnapshot.of(session.production());
        assertThat(after.lines()).as("the change changes something").isNotEqualTo(before.lines());
        assertThat(session.undoLabel()).contains(change.label());

        session.undo();
        assertThat(ModelSnapshot.of(session.production()).lines()).as("undone").isEqualTo(before.lines());
        assertThat(session.redoLabel()).contains(change.label());

        session.redo();
        assertThat(ModelSnapshot.of(session.production()).lines()).as("redone").isEqualTo(after.lines());
    }
}
