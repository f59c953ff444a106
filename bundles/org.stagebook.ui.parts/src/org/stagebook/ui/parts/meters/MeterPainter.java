package org.stagebook.ui.parts.meters;

import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.ui.parts.meters.presenter.Box;

/** Paints one panel. */
@FunctionalInterface
interface MeterPainter {

    void paint(MeterPen pen, Box box, MeterSnapshot now);
}
