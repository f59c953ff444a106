package org.stagebook.ui.testkit;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Holds once the window has looked the same three times: the desktop fades buttons when the look changes. */
public final class StillPicture implements BooleanSupplier {

    private static final int ENOUGH = 3;

    private final Shell shell;
    private byte[] last = new byte[0];
    private int same;

    public StillPicture(Shell shell) {
        this.shell = shell;
    }

    @Override
    public boolean getAsBoolean() {
        byte[] now = look();
        same = Arrays.equals(now, last) ? same + 1 : 0;
        last = now;
        return same >= ENOUGH;
    }

    private byte[] look() {
        Rectangle area = shell.getBounds();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData().data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
