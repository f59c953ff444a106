package org.stagebook.ui.parts.meters;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Control;

/**
 * Asks again and again whether there is something new: 60 times a second while there is, eight times while there is not, and
 * not at all while the control cannot be seen. Ends with the control.
 */
final class MeterClock {

    private static final int MOVING_MS = 16;
    private static final int RESTING_MS = 120;
    private static final int STILL_AFTER = 30;

    private final Control control;
    private final BooleanSupplier look;
    private int still = STILL_AFTER;

    /** @param look answers whether something was new; called on the UI thread */
    MeterClock(Control control, BooleanSupplier look) {
        this.control = control;
        this.look = look;
    }

    void start() {
        control.getDisplay().timerExec(MOVING_MS, this::tick);
    }

    private void tick() {
        if (control.isDisposed()) {
            return;
        }
        boolean moving = control.isVisible() && look.getAsBoolean();
        still = moving ? 0 : Math.min(STILL_AFTER, still + 1);
        control.getDisplay().timerExec(still < STILL_AFTER ? MOVING_MS : RESTING_MS, this::tick);
    }
}
