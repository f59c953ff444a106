package org.stagebook.ui.parts.deliver.presenter;

import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.ui.parts.grid.presenter.GridCell.Badge;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** The sign before a state, and the colour that says the same. Only what is approved bears the sign of what is done. */
public final class StateSigns {

    private StateSigns() {}

    /** The sign of a state; a disc that fills for what is on its way. */
    public static Badge badge(DeskState state) {
        return switch (state) {
            case REJECTED, FAILED -> Sign.FAILED;
            case STALE -> Sign.STALE;
            case NEEDS_HUMAN -> Sign.ATTENTION;
            case PLANNED -> Sign.NOT_STARTED;
            case MADE -> new Progress(1);
            case CHECKED -> new Progress(2);
            case SENT -> new Progress(3);
            case RECEIVED -> new Progress(4);
            case APPROVED -> Sign.DONE;
        };
    }

    /** The sign of a deliverable: what is late is to be seen, whatever it waits for. */
    public static Badge badge(DeskCell cell) {
        Badge badge = badge(cell.state());
        return cell.isOverdue() && ground(cell.state()).isEmpty() ? Sign.ATTENTION : badge;
    }

    /** What colours a state; empty for what is neither done nor in doubt. */
    public static Optional<Sign> ground(DeskState state) {
        return badge(state) instanceof Sign sign && sign != Sign.NOT_STARTED ? Optional.of(sign) : Optional.empty();
    }

    /** What colours the ground of a deliverable. */
    public static Optional<Sign> ground(DeskCell cell) {
        Optional<Sign> ground = ground(cell.state());
        return ground.isEmpty() && cell.isOverdue() ? Optional.of(Sign.ATTENTION) : ground;
    }
}
