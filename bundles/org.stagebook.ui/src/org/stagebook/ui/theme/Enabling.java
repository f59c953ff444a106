package org.stagebook.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Lets controls be used or not, and has the style sheet say so: it looks at a control only when that asks to be painted anew. */
public final class Enabling {

    private Enabling() {}

    /** Enables or disables; a control that is so already is left alone. */
    public static void enable(Control control, boolean on) {
        if (control.getEnabled() != on) {
            control.setEnabled(on);
            control.reskin(SWT.NONE);
        }
    }
}
