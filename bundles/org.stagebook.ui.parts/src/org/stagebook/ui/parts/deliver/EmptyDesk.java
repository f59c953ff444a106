package org.stagebook.ui.parts.deliver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.theme.CssRole;

/** What the matrix is for while there is nothing to deliver, and the first step: all at once from lists, or one by hand. */
final class EmptyDesk extends Composite {

    private static final FirstStep.Words DERIVE = new FirstStep.Words(
            "Nothing has to be delivered yet",
            "Here stands everything that has to be delivered, by reel or episode: who answers for it, when it is due, which mix"
                    + " version it is, what QC says, when it was sent, what came back and why. The list can be made at once from"
                    + " the format decision, from specifications and from the archive's checklist.",
            "Derive deliverables\u2026",
            "desk.derive");

    private final FirstStep derived;

    EmptyDesk(Composite parent, Runnable add, Runnable derive) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        derived = new FirstStep(this, DERIVE, derive);
        derived.orElse("Add one by hand\u2026", "desk.first", add);
    }

    @Override
    public boolean setFocus() {
        return derived.setFocus();
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        derived.setLook(look);
    }
}
