package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Which modifier keys are held; Control is Command on a Mac. */
record Modifiers(boolean shift, boolean control, boolean alt) {

    static Modifiers of(KeyEvent event) {
        return new Modifiers(
                (event.stateMask & SWT.SHIFT) != 0,
                (event.stateMask & SWT.MOD1) != 0,
                (event.stateMask & SWT.ALT) != 0);
    }

    boolean none() {
        return !shift && !control && !alt;
    }

    boolean onlyControl() {
        return control && !shift && !alt;
    }
}
