package org.stagebook.app.handlers;

import org.stagebook.edit.EditingSession;

/** Makes the step that was taken back last once more; the menu names it. */
public final class RedoHandler extends HistoryHandler {

    public RedoHandler() {
        super("Redo", EditingSession::redoLabel, EditingSession::redo);
    }
}
