package org.stagebook.ui.parts.handoff.presenter;

import org.stagebook.model.CheckOutcome;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** How bad an outcome of a verification is. */
public final class OutcomeSigns {

    private OutcomeSigns() {}

    public static Sign of(CheckOutcome outcome) {
        return switch (outcome) {
            case UNCHANGED, REVISED -> Sign.DONE;
            case RENAMED, EXTRA -> Sign.ATTENTION;
            case CHANGED, MISSING -> Sign.FAILED;
        };
    }
}
