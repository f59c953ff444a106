package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The whole timeline: bands on top, lane headers at the left, lanes in the rest. */
public final class ReelFigure extends Figure {

    private final TimelineState state;
    private final LanesFigure lanes;
    private final HeaderFigure header;
    private final BandsFigure bands;

    public ReelFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.lanes = new LanesFigure(state, style);
        this.header = new HeaderFigure(state, style);
        this.bands = new BandsFigure(state, style);
        add(lanes);
        add(header);
        add(bands);
    }

    /** Where the cues' figures live. */
    public LanesFigure lanes() {
        return lanes;
    }

    @Override
    protected void layout() {
        Rectangle area = getBounds();
        int bandsHeight = Math.min(state.geometry().bands().height(), area.height);
        int left = TimelineGeometry.HEADER_WIDTH;
        bands.setBounds(new Rectangle(area.x, area.y, area.width, bandsHeight));
        header.setBounds(new Rectangle(area.x, area.y + bandsHeight, left, area.height - bandsHeight));
        lanes.setBounds(new Rectangle(
                area.x + left, area.y + bandsHeight, Math.max(0, area.width - left), area.height - bandsHeight));
    }

    /** Frees cached pictures. */
    public void dispose() {
        bands.dispose();
    }
}
