package org.stagebook.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * What a control stands for, so that the style sheet can give it its shades in either look.
 *
 * <p>The style sheet repaints every platform widget after it was made; a colour set by hand is lost unless the control
 * names its role. Outside the workbench, on a bare shell, {@link #paint} sets the same colours itself.
 */
public enum CssRole {
    GROUND("stagebook-ground"),
    PANEL("stagebook-panel"),
    RAISED("stagebook-raised"),
    QUIET("stagebook-quiet"),
    /** Quiet words where the ground shows between panels. */
    QUIET_ON_GROUND("stagebook-quiet-ground"),
    /** Painted by its owner alone; the style sheet leaves this control (not its children) as it is. */
    OWN("");

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private final String cssClass;

    CssRole(String cssClass) {
        this.cssClass = cssClass;
    }

    /** Marks the control for the style sheet and gives it the colours of the role now. */
    public void paint(Control control, StagebookColors colors) {
        if (this == OWN) {
            control.setData(CSS_DISABLED, Boolean.TRUE);
            return;
        }
        control.setData(CSS_CLASS, cssClass);
        control.setForeground(this == QUIET || this == QUIET_ON_GROUND ? colors.quietText() : colors.text());
        if (this != QUIET) {
            control.setBackground(background(colors));
        }
    }

    private Color background(StagebookColors colors) {
        return switch (this) {
            case GROUND, QUIET_ON_GROUND -> colors.ground();
            case RAISED -> colors.raised();
            default -> colors.panel();
        };
    }
}
