package org.stagebook.ui.testkit;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Holds once the control has looked the same on the screen several times: the desktop fades, and paints late. */
public final class StillPicture implements BooleanSupplier {

    private static final int ENOUGH = 3;

    /** The edge of a control where the desktop lets scroll bars come and go as it likes. */
    private static final int SCROLL_BAR = 16;

    private final Control control;
    private byte[] last = new byte[0];
    private int same;

    public StillPicture(Control control) {
        this.control = control;
    }

    /** Waits for the control to stand still and gives its pixels. */
    public static byte[] of(Control control, Robot robot) {
        StillPicture picture = new StillPicture(control);
        robot.waitUntil("a picture of " + control + " that stands still", picture);
        return picture.last;
    }

    @Override
    public boolean getAsBoolean() {
        byte[] now = look();
        same = Arrays.equals(now, last) ? same + 1 : 0;
        last = now;
        return same >= ENOUGH;
    }

    private byte[] look() {
        Rectangle area = area();
        Image image = new Image(control.getDisplay(), area.width, area.height);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData().data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private Rectangle area() {
        if (control instanceof Shell shell) {
            return shell.getBounds();
        }
        Point origin = control.toDisplay(0, 0);
        int width = control.getSize().x - SCROLL_BAR;
        int height = control.getSize().y - SCROLL_BAR;
        return new Rectangle(origin.x, origin.y, width, height);
    }
}
