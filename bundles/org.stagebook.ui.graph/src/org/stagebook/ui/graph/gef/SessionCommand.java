package org.stagebook.ui.graph.gef;

import java.util.function.Consumer;
import org.eclipse.gef.commands.Command;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Production;

/**
 * A GEF command that carries a change of a production to its editing session.
 *
 * <p>It knows no undo of its own: the session's history takes the step back, for whichever editor asks (see
 * {@link SessionCommandStack}).
 */
public final class SessionCommand extends Command {

    private final EditingSession session;
    private final Consumer<Production> change;

    /**
     * Not executed yet.
     *
     * @param label what undo will call it, {@code "Move 3 cues"}
     */
    public SessionCommand(EditingSession session, String label, Consumer<Production> change) {
        super(label);
        this.session = session;
        this.change = change;
    }

    @Override
    public void execute() {
        session.run(getLabel(), change);
    }

    /** The session undoes, not the command. */
    @Override
    public boolean canUndo() {
        return false;
    }
}
