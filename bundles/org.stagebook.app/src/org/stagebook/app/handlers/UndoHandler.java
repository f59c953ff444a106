package org.stagebook.app.handlers;

import org.stagebook.edit.EditingSession;

/** Takes the last step of the active production back; the menu names it. */
public final class UndoHandler extends HistoryHandler {

    public UndoHandler() {
        super("Undo", EditingSession::undoLabel, EditingSession::undo);
    }
}
