package org.stagebook.ui.parts.deliver;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.theme.CssRole;

/** What the matrix is for while there is nothing to deliver, and the first step: from what was decided, or by hand. */
final class EmptyDesk extends Composite {

    private static final String FOR =
            "Here stands everything that has to be delivered, by reel or episode: who answers for it, when it"
                    + " is due, which mix version it is, what QC says, when it was sent, what came back and why. ";
    private static final FirstStep.Words BY_HAND = new FirstStep.Words(
            "Nothing has to be delivered yet",
            FOR
                    + "Add what was asked for, or record what was decided under \u201cBefore the mix\u201d, from which the list follows.",
            "Add a deliverable\u2026",
            "desk.first");
    private static final FirstStep.Words DECIDED = new FirstStep.Words(
            "Nothing is on the list yet",
            FOR + "Formats are decided already: the list can be made from them.",
            "Make the list from the format decision",
            "desk.derive");

    private final FirstStep byHand;
    private final FirstStep decided;

    EmptyDesk(Composite parent, Runnable add, Runnable derive) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        byHand = new FirstStep(this, BY_HAND, add);
        decided = new FirstStep(this, DECIDED, derive);
    }

    /** Offers the step that fits. */
    void offer(boolean canDerive) {
        byHand.show(!canDerive);
        decided.show(canDerive);
    }

    @Override
    public boolean setFocus() {
        return List.of(byHand, decided).stream().filter(FirstStep::isVisible).anyMatch(FirstStep::setFocus);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        byHand.setLook(look);
        decided.setLook(look);
    }
}
