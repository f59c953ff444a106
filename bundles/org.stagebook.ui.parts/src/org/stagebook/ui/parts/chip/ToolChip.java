package org.stagebook.ui.parts.chip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * A small flat button of a row of tools: quiet text, a filled ground while what it stands for is on.
 *
 * <p>Never takes the focus from what the tools work on, where a key named in the tooltip does the same.
 */
public final class ToolChip extends Chip {

    private StagebookColors colors;
    private boolean on;
    private boolean pointed;

    /**
     * Off at first.
     *
     * @param text on the button
     * @param tip what it does and its key: the tooltip, and its name for screen readers
     * @param toggles whether it stays on until pressed again
     */
    public ToolChip(Composite parent, String text, String tip, boolean toggles) {
        super(parent, SWT.NO_FOCUS, text);
        setToolTipText(tip);
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        describe(tip, toggles ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON);
    }

    /** Another look. */
    public void setLook(StagebookColors newColors, Fonts fonts) {
        colors = newColors;
        setBackground(newColors.panel());
        setFont(fonts.small());
        redraw();
    }

    /** Fills it, or not. */
    public void setOn(boolean nowOn) {
        if (on != nowOn) {
            on = nowOn;
            redraw();
        }
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        if (on || pointed) {
            gc.setBackground(colors.raised());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC_PX, ARC_PX);
        }
        drawText(gc, area, on || pointed ? colors.text() : colors.quietText());
        if (on) {
            gc.setBackground(colors.accent());
            gc.fillRectangle(MARGIN_PX, area.height - 2, area.width - 2 * MARGIN_PX, 2);
        }
    }

    private void point(boolean over) {
        pointed = over;
        redraw();
    }
}
