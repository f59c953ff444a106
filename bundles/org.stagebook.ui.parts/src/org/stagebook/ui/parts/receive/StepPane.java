package org.stagebook.ui.parts.receive;

import org.eclipse.swt.widgets.Control;

/** What one step shows. */
interface StepPane {

    Control control();

    /** Shows the answers as they are now. */
    void refresh();
}
