package org.stagebook.edit.change;

import org.stagebook.model.Production;

/** A change of a production that knows its own name; {@code session.run(change)} makes it one undoable step. */
public interface Change {
    /** What the person did, as it follows "Undo": "Move 3 cues". */
    String label();

    /**
     * Makes the change; to be called within a session's run only.
     *
     * @throws IllegalArgumentException if the change makes no sense, with a sentence that says why; the session takes
     *     back what was done so far
     */
    void apply(Production production);
}
