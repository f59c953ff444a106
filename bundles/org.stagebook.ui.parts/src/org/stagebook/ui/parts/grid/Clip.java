package org.stagebook.ui.parts.grid;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Keeps what scrolls from being painted over the frozen columns. Never lets out what the paint event keeps in: in a form
 * that scrolls, a clip taken off would paint over the form's neighbours.
 */
final class Clip {

    private final GC gc;
    private final Rectangle visible;
    private final Rectangle scrolling;

    /** The clip of a paint event that has not been changed yet. */
    Clip(GC gc, Rectangle area, int frozenWidthPx) {
        this.gc = gc;
        this.visible = gc.getClipping();
        this.scrolling = new Rectangle(frozenWidthPx, 0, Math.max(0, area.width - frozenWidthPx), area.height)
                .intersection(visible);
    }

    void toScrolling() {
        gc.setClipping(scrolling);
    }

    void toAll() {
        gc.setClipping(visible);
    }
}
