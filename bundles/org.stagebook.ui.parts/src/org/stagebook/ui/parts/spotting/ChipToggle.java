package org.stagebook.ui.parts.spotting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** A small switch that is outlined while it is off and filled while it is on. */
final class ChipToggle extends Canvas {

    private static final int HEIGHT_PX = 20;
    private static final int MARGIN_PX = 7;

    private final String text;
    private final GridLook look;
    private final Color colour;
    private final boolean on;
    private boolean underlined;

    /** @param colour that fills the chip while it is on */
    ChipToggle(Composite parent, String text, boolean on, GridLook look, Color colour) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.on = on;
        this.look = look;
        this.colour = colour;
        CssRole.OWN.paint(this, look.colors());
        setData("id", "chip." + text);
        setBackground(look.colors().panel());
        setFont(look.fonts().small());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, event -> fire());
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** Shows the colour while the chip is off, too. */
    void underline() {
        underlined = true;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            return new Point(gc.textExtent(text).x + 2 * MARGIN_PX, HEIGHT_PX);
        } finally {
            gc.dispose();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (on) {
            gc.setBackground(colour);
            gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
        } else {
            gc.setForeground(look.colors().line());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
            if (underlined) {
                gc.setBackground(colour);
                gc.fillRectangle(3, area.height - 4, area.width - 6, 2);
            }
        }
        if (isFocusControl()) {
            gc.setForeground(look.colors().accent());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
        }
        gc.setForeground(on ? look.colors().textOn(colour) : look.colors().text());
        Point extent = gc.textExtent(text);
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void pressed(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR) {
            fire();
        }
    }

    private void fire() {
        notifyListeners(SWT.Selection, new Event());
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Show only " + text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = on ? ACC.STATE_CHECKED | ACC.STATE_FOCUSABLE : ACC.STATE_FOCUSABLE;
            }
        });
    }
}
