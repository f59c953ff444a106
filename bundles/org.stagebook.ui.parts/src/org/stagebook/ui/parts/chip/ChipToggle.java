package org.stagebook.ui.parts.chip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.GridLook;

/** A small switch that is outlined while it is off and filled while it is on. */
public final class ChipToggle extends Chip {

    private final GridLook look;
    private final Color colour;
    private final boolean on;
    private boolean underlined;

    /** @param colour that fills the chip while it is on */
    public ChipToggle(Composite parent, String text, boolean on, GridLook look, Color colour) {
        super(parent, SWT.NONE, text);
        this.on = on;
        this.look = look;
        this.colour = colour;
        setData("id", "chip." + text);
        setBackground(look.colors().panel());
        setFont(look.fonts().small());
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe("Show only " + text, ACC.ROLE_CHECKBUTTON);
    }

    /** Shows the colour while the chip is off, too. */
    public void underline() {
        underlined = true;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        if (on) {
            gc.setBackground(colour);
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC_PX, ARC_PX);
        } else {
            outline(gc, area, look.colors().line());
            if (underlined) {
                gc.setBackground(colour);
                gc.fillRectangle(3, area.height - 4, area.width - 6, 2);
            }
        }
        if (isFocusControl()) {
            outline(gc, area, look.colors().accent());
        }
        drawText(gc, area, on ? look.colors().textOn(colour) : look.colors().text());
    }

    private static void outline(GC gc, Rectangle area, Color color) {
        gc.setForeground(color);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC_PX, ARC_PX);
    }

    private void pressed(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR) {
            fire();
        }
    }
}
