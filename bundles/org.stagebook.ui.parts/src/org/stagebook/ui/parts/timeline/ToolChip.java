package org.stagebook.ui.parts.timeline;

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
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * A small flat button of the tool row: quiet text, a filled ground while what it stands for is on.
 *
 * <p>Never takes the focus from the timeline, whose key named in the tooltip does the same.
 */
final class ToolChip extends Canvas {

    private static final int HEIGHT_PX = 20;
    private static final int MARGIN_PX = 7;

    private final String text;
    private final String name;
    private final boolean toggles;
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
    ToolChip(Composite parent, String text, String tip, boolean toggles) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.text = text;
        this.name = tip;
        this.toggles = toggles;
        CssRole.OWN.paint(this, null);
        setData("id", "timeline." + text);
        setToolTipText(tip);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, event -> press());
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        describe();
    }

    void setLook(StagebookColors newColors, Fonts fonts) {
        colors = newColors;
        setBackground(newColors.panel());
        setFont(fonts.small());
        redraw();
    }

    void setOn(boolean nowOn) {
        if (on != nowOn) {
            on = nowOn;
            redraw();
        }
    }

    boolean isOn() {
        return on;
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
        if (on || pointed) {
            gc.setBackground(colors.raised());
            gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
        }
        gc.setForeground(on || pointed ? colors.text() : colors.quietText());
        Point extent = gc.textExtent(text);
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        if (on) {
            gc.setBackground(colors.accent());
            gc.fillRectangle(MARGIN_PX, area.height - 2, area.width - 2 * MARGIN_PX, 2);
        }
    }

    private void point(boolean over) {
        pointed = over;
        redraw();
    }

    private void press() {
        notifyListeners(SWT.Selection, new Event());
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = toggles ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = on ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
            }
        });
    }
}
