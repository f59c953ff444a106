package org.stagebook.ui.parts.transport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** The timecode, as large as it has to be to be read from two metres; repaints itself alone. */
final class TimecodeDisplay extends Canvas {

    private static final String WIDEST = "00:00:00:00";
    private static final int MARGIN = 10;

    private GridLook look;
    private String timecode = "";
    private boolean isRolling;

    TimecodeDisplay(Composite parent, GridLook look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        CssRole.OWN.paint(this, null);
        setData("id", "transport.timecode");
        setToolTipText("Where the playhead is");
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Timecode " + timecode;
            }
        });
    }

    void show(String newTimecode, boolean rolling) {
        if (!timecode.equals(newTimecode) || isRolling != rolling) {
            timecode = newTimecode;
            isRolling = rolling;
            redraw();
        }
    }

    String timecode() {
        return timecode;
    }

    void setLook(GridLook newLook) {
        look = newLook;
        setBackground(newLook.colors().panel());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(look.fonts().transport());
            Point extent = gc.stringExtent(WIDEST);
            return new Point(extent.x + 2 * MARGIN, extent.y);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setFont(look.fonts().transport());
        gc.setForeground(
                timecode.isEmpty() ? look.colors().quietText() : look.colors().text());
        String text = timecode.isEmpty() ? "--:--:--:--" : timecode;
        Point extent = gc.stringExtent(text);
        int y = (getClientArea().height - extent.y) / 2;
        gc.drawString(text, MARGIN, y, true);
        if (isRolling) {
            gc.setBackground(look.colors().accent());
            gc.fillRectangle(MARGIN, getClientArea().height - 3, getClientArea().width - 2 * MARGIN, 2);
        }
    }
}
