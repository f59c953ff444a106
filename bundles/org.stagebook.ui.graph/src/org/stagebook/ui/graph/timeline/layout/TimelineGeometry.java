package org.stagebook.ui.graph.timeline.layout;

import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;

/**
 * Where everything is on the widget at this moment: the one place that joins time, lanes, bands and scroll position.
 *
 * @param viewport time against pixels, pixel 0 being right of the lane headers
 * @param layout the lanes
 * @param bands above the lanes
 * @param scrollY how far the lanes are scrolled up, in pixels
 * @param heightPixels of the widget
 */
public record TimelineGeometry(
        TimelineViewport viewport, TimelineLayout layout, BandLayout bands, int scrollY, int heightPixels) {

    /** Width of the fixed column with the lane names. */
    public static final int HEADER_WIDTH = 144;
    /** A cue is drawn at least so wide, however short it is. */
    public static final int LEAST_CUE_WIDTH = 3;

    /** Height that is left for lanes. */
    public int lanesHeight() {
        return Math.max(0, heightPixels - bands.height());
    }

    /** How far the lanes can be scrolled. */
    public int maxScrollY() {
        return Math.max(0, layout.height() - lanesHeight());
    }

    public TimelineGeometry withScrollY(int newScrollY) {
        return new TimelineGeometry(viewport, layout, bands, Math.clamp(newScrollY, 0, maxScrollY()), heightPixels);
    }

    public TimelineGeometry withViewport(TimelineViewport newViewport) {
        return new TimelineGeometry(newViewport, layout, bands, scrollY, heightPixels);
    }

    /** Scrolled no further than needed to show a block at a height among the lanes. */
    public TimelineGeometry revealing(int laneTop) {
        int lowest = laneTop - LaneMetrics.PADDING;
        int highest = laneTop + LaneMetrics.BLOCK_HEIGHT + LaneMetrics.PADDING - lanesHeight();
        return withScrollY(Math.max(Math.min(scrollY, lowest), highest));
    }

    /** The widget's column of an instant. */
    public int xOf(Position position) {
        return HEADER_WIDTH + viewport.xOf(position);
    }

    public Position positionAt(int x) {
        return viewport.positionAt(x - HEADER_WIDTH);
    }

    /** The viewport of the overview: the whole reel in the same width. */
    public TimelineViewport overview() {
        return TimelineViewport.fitting(viewport.bounds(), viewport.widthPixels());
    }

    /** Height on the widget of a height among the lanes. */
    public int yOfLanes(int laneY) {
        return bands.height() + laneY - scrollY;
    }

    /** Height among the lanes of a height on the widget. */
    public int laneYAt(int y) {
        return y - bands.height() + scrollY;
    }

    /** The block of a cue; neighbours that touch in time leave one pixel between them. */
    public PixelBox boxOf(PlacedCue placed) {
        return boxOf(placed.cue().range(), placed.top());
    }

    /** The block of a range at a height among the lanes. */
    public PixelBox boxOf(TimeRange range, int laneTop) {
        int x = xOf(range.start());
        int width = Math.max(LEAST_CUE_WIDTH, xOf(range.end()) - x - 1);
        return new PixelBox(x, yOfLanes(laneTop), width, LaneMetrics.BLOCK_HEIGHT);
    }

    /** Whether two geometries put everything in the same place. */
    public boolean isSameWindow(TimelineGeometry other) {
        return viewport.equals(other.viewport)
                && layout == other.layout
                && bands.equals(other.bands)
                && scrollY == other.scrollY
                && heightPixels == other.heightPixels;
    }

    /** All cues of which something is on screen. */
    public List<PlacedCue> visibleCues() {
        TimeRange visible = viewport.visible();
        TimeRange wider = new TimeRange(visible.start().minus(viewport.lengthOf(LEAST_CUE_WIDTH)), visible.end());
        return layout.within(wider, scrollY, scrollY + lanesHeight());
    }
}
