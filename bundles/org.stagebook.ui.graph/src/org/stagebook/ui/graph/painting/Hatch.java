package org.stagebook.ui.graph.painting;

import org.eclipse.draw2d.Graphics;

/** Diagonal lines inside a box, rising to the right; each is cut to the box by arithmetic, which is cheaper than a clip. */
public final class Hatch {

    private Hatch() {}

    /** Draws in the graphics' foreground, a line every so many pixels. */
    public static void paint(Graphics graphics, PixelBox box, int pitch) {
        int lastX = box.right() - 1;
        int lastY = box.bottom() - 1;
        int first = Math.ceilDiv(box.x() + box.y(), pitch) * pitch;
        for (int sum = first; sum <= lastX + lastY; sum += pitch) {
            int fromX = Math.max(box.x(), sum - lastY);
            int toX = Math.min(lastX, sum - box.y());
            graphics.drawLine(fromX, sum - fromX, toX, sum - toX);
        }
    }
}
