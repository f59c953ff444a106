package org.stagebook.ui.parts.meters;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/**
 * A small flat button above the meters, reached by Tab and pressed by Space, Enter or the mouse; with an arrow where it opens
 * a menu. Fires {@link SWT#Selection}.
 */
final class MeterChip extends Canvas {

    private static final int HEIGHT = 22;
    private static final int MARGIN = 8;
    private static final int ARROW = 7;
    private static final int ARC = 6;

    private final String hint;
    private final boolean opens;
    private String text;
    private GridLook look;
    private boolean pointed;

    /**
     * A chip.
     *
     * @param opens whether it opens a menu
     */
    MeterChip(Composite parent, String text, String hint, boolean opens) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.hint = hint;
        this.opens = opens;
        setToolTipText(hint);
        CssRole.OWN.paint(this, null);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    /** Says something else. */
    void say(String words) {
        text = words;
        redraw();
    }

    String words() {
        return text;
    }

    void setLook(GridLook newLook) {
        look = newLook;
        setFont(newLook.fonts().small());
        setBackground(newLook.colors().panel());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            int arrow = opens ? ARROW + MARGIN / 2 : 0;
            return new Point(gc.stringExtent(text).x + 2 * MARGIN + arrow, HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(pointed ? look.colors().line() : look.colors().raised());
        gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        gc.setForeground(look.colors().text());
        gc.drawString(text, MARGIN, (area.height - gc.stringExtent(text).y) / 2, true);
        if (opens) {
            int x = area.width - MARGIN - ARROW;
            int y = area.height / 2 - 1;
            gc.setBackground(look.colors().quietText());
            gc.fillPolygon(new int[] {x, y, x + ARROW, y, x + ARROW / 2, y + ARROW / 2 + 1});
        }
        if (isFocusControl()) {
            gc.setForeground(look.colors().accent());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
    }

    private void point(boolean over) {
        pointed = over;
        redraw();
    }

    private void pressed(Event event) {
        if (event.button == 1) {
            setFocus();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void key(Event event) {
        boolean down = opens && event.keyCode == SWT.ARROW_DOWN;
        if (event.character == ' ' || event.character == SWT.CR || down) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = hint;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = opens ? ACC.ROLE_COMBOBOX : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE;
            }
        });
    }
}
