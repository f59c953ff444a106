package org.stagebook.ui.parts.chip;

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
import org.stagebook.ui.theme.CssRole;

/** A small flat button with a word on it; what fills it, and when, is its kind's. Fires {@link SWT#Selection}. */
public abstract class Chip extends Canvas {

    protected static final int MARGIN_PX = 7;
    protected static final int ARC_PX = 6;
    private static final int HEIGHT_PX = 20;

    private String text;

    /**
     * A chip on its own ground.
     *
     * @param style of {@link SWT}, over double buffering
     * @param text on the chip
     */
    protected Chip(Composite parent, int style, String text) {
        super(parent, SWT.DOUBLE_BUFFERED | style);
        this.text = text;
        CssRole.OWN.paint(this, null);
        addListener(SWT.Paint, event -> paint(event.gc, getClientArea()));
        addListener(SWT.MouseDown, event -> fire());
    }

    /** Paints the ground and calls {@link #drawText}. */
    protected abstract void paint(GC gc, Rectangle area);

    /** Says something else; whoever laid it out lays it out anew. */
    public final void say(String words) {
        text = words;
        redraw();
    }

    public final String words() {
        return text;
    }

    /** Whether what it stands for is on. */
    public abstract boolean isOn();

    protected final void drawText(GC gc, Rectangle area, Color color) {
        gc.setForeground(color);
        Point extent = gc.textExtent(text);
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    protected final void fire() {
        notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public final Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            return new Point(
                    widthHint == SWT.DEFAULT ? gc.textExtent(text).x + 2 * MARGIN_PX : widthHint,
                    heightHint == SWT.DEFAULT ? HEIGHT_PX : heightHint);
        } finally {
            gc.dispose();
        }
    }

    /**
     * Tells screen readers what it is.
     *
     * @param name what it does
     * @param role one of the roles of {@link ACC}
     */
    protected final void describe(String name, int role) {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                int focusable = (getStyle() & SWT.NO_FOCUS) == 0 ? ACC.STATE_FOCUSABLE : ACC.STATE_NORMAL;
                event.detail = isOn() ? ACC.STATE_CHECKED | focusable : focusable;
            }
        });
    }
}
