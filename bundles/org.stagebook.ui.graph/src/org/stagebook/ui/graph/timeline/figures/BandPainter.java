package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints one band above the lanes. */
interface BandPainter {

    /** Paints into the strip, which is clipped. */
    void paint(Graphics graphics, Rectangle strip);
}
