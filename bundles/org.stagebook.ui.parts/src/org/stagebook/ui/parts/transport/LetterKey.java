package org.stagebook.ui.parts.transport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.chip.Chip;
import org.stagebook.ui.parts.grid.GridLook;

/** A large key for one letter of a blind comparison: lit while its sound is heard, marked once it was played. */
final class LetterKey extends Chip {

    private static final int WIDTH = 56;
    private static final int HEIGHT = 44;
    private static final int MARK = 14;

    private final GridLook look;
    private boolean isOn;
    private boolean isPlayed;

    LetterKey(Composite parent, String letter, GridLook look) {
        super(parent, SWT.NO_FOCUS, letter);
        this.look = look;
        setData("id", "blind.hear." + letter);
        setToolTipText("Hear " + letter + " in step (" + letter + ")");
        setBackground(look.colors().panel());
        setFont(look.fonts().heading());
        GridData data = new GridData(WIDTH, HEIGHT);
        setLayoutData(data);
        describe("Hear " + letter, ACC.ROLE_RADIOBUTTON);
    }

    /** Shows whether it is heard, and whether it was played. */
    void show(boolean heard, boolean played) {
        if (heard != isOn || played != isPlayed) {
            isOn = heard;
            isPlayed = played;
            redraw();
        }
    }

    @Override
    public boolean isOn() {
        return isOn;
    }

    /** Whether it bears the mark of what was played. */
    boolean isPlayed() {
        return isPlayed;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(isOn ? look.colors().accent() : look.colors().raised());
        gc.fillRoundRectangle(0, 0, area.width, area.height, ARC_PX, ARC_PX);
        var ink = isOn
                ? look.colors().textOn(look.colors().accent())
                : look.colors().text();
        drawText(gc, area, ink);
        if (isPlayed) {
            gc.setBackground(ink);
            gc.fillRectangle((area.width - MARK) / 2, area.height - 6, MARK, 2);
        }
    }
}
