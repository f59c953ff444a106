package org.stagebook.ui.graph.gef;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.store.ProductionStoreException;

/**
 * GEF's view of a production's one undo history: it keeps no commands, every question goes to the session, so that a step
 * made in a table is undone from a timeline and the other way round.
 */
public final class SessionCommandStack extends CommandStack {

    private final EditingSession session;

    public SessionCommandStack(EditingSession session) {
        this.session = session;
    }

    /** Executes a {@link SessionCommand}; another kind of command would change the production behind the session's back. */
    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        if (!(command instanceof SessionCommand)) {
            throw new IllegalArgumentException("Only commands that run in the editing session can be undone by it, not "
                    + command.getLabel() + ".");
        }
        notifyListeners(command, PRE_EXECUTE);
        try {
            command.execute();
        } finally {
            notifyListeners(command, POST_EXECUTE);
        }
    }

    @Override
    public boolean canUndo() {
        return session.canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.canRedo();
    }

    @Override
    public void undo() {
        session.undo();
        notifyListeners(getRedoCommand(), POST_UNDO);
    }

    @Override
    public void redo() {
        session.redo();
        notifyListeners(getUndoCommand(), POST_REDO);
    }

    /** A stand-in that carries the label of the step that would be undone; null when there is none, as GEF wants it. */
    @Override
    public Command getUndoCommand() {
        return named(session.undoLabel());
    }

    /** A stand-in that carries the label of the step that would be redone; null when there is none, as GEF wants it. */
    @Override
    public Command getRedoCommand() {
        return named(session.redoLabel());
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    /**
     * Saves: the session alone knows its save point, and sets it when the files are written.
     *
     * @throws IllegalStateException if the production could not be written; it stays dirty
     */
    @Override
    public void markSaveLocation() {
        try {
            session.save();
        } catch (ProductionStoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The history belongs to the production and outlives this view of it. */
    @Override
    public void flush() {
        // nothing of our own to forget
    }

    private static Command named(Optional<String> label) {
        return label.map(StepName::new).orElse(null);
    }

    /** The name of a step that the session holds; never executed. */
    private static final class StepName extends Command {

        StepName(String label) {
            super(label);
        }

        @Override
        public boolean canExecute() {
            return false;
        }
    }
}
