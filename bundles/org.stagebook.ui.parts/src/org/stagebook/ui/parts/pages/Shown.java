package org.stagebook.ui.parts.pages;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Takes controls of a grid layout out of it and puts them back. */
public final class Shown {

    private Shown() {}

    /** Shows a control, or hides it without leaving a gap; it needs layout data of a grid. */
    public static void set(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }
}
