package org.stagebook.ui.graph.timeline.scale;

import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Which stretch of a reel is on screen and how large, so that everything drawn or hit uses one exact conversion.
 *
 * <p>All arithmetic is in whole flicks and whole pixels: no position drifts however often the view zooms or scrolls.
 * Pixel 0 is the left edge of the time area (not of the widget, which has the lane headers on its left).
 *
 * @param bounds the stretch that can be scrolled to; never empty
 * @param left the instant at the left edge of pixel 0
 * @param flicksPerPixel how much time one pixel covers; at least 1
 * @param widthPixels width of the time area; at least 1
 */
public record TimelineViewport(TimeRange bounds, Position left, long flicksPerPixel, int widthPixels) {

    /** Pixel coordinates beyond this are cut off, far outside any screen, so that they always fit an {@code int}. */
    static final int FARTHEST_PIXEL = 1 << 20;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if the bounds are empty or a size is not positive
     */
    public TimelineViewport {
        if (bounds.isEmpty() || flicksPerPixel < 1 || widthPixels < 1) {
            throw new IllegalArgumentException("A viewport needs some time and some pixels: bounds " + bounds + ", "
                    + flicksPerPixel + " flicks per pixel, " + widthPixels + " pixels.");
        }
    }

    /** The whole of the bounds in the given width. */
    public static TimelineViewport fitting(TimeRange bounds, int widthPixels) {
        int width = Math.max(1, widthPixels);
        return new TimelineViewport(bounds, bounds.start(), flicksToFit(bounds, width), width);
    }

    /** The pixel that shows an instant; may lie outside the view, cut off at about a million pixels. */
    public int xOf(Position position) {
        long pixel = Math.floorDiv(left.until(position).flicks(), flicksPerPixel);
        return Math.clamp(pixel, -FARTHEST_PIXEL, FARTHEST_PIXEL);
    }

    /** The instant at the left edge of a pixel. */
    public Position positionAt(int x) {
        return left.plus(lengthOf(x));
    }

    /** How much time that many pixels cover. */
    public Duration lengthOf(int pixels) {
        return new Duration(Math.multiplyExact(flicksPerPixel, (long) pixels));
    }

    /** What is on screen; may reach past the bounds when they are shorter than the view. */
    public TimeRange visible() {
        return TimeRange.of(left, lengthOf(widthPixels));
    }

    /** The same scale with another instant at the left edge, held inside the bounds. */
    public TimelineViewport withLeft(Position newLeft) {
        Position latest = bounds.end().minus(lengthOf(widthPixels));
        Position held = newLeft.isAfter(latest) ? latest : newLeft;
        return new TimelineViewport(
                bounds, held.isBefore(bounds.start()) ? bounds.start() : held, flicksPerPixel, widthPixels);
    }

    /** Scrolled towards later time by so many pixels (negative: earlier), held inside the bounds. */
    public TimelineViewport scrolledBy(int pixels) {
        return withLeft(positionAt(pixels));
    }

    /**
     * Another scale with the same instant under pixel {@code x}, except where the ends of the bounds stop it.
     *
     * <p>A scale that would show more than the bounds shows the bounds.
     */
    public TimelineViewport zoomedAbout(int x, long newFlicksPerPixel) {
        long scale = Math.clamp(newFlicksPerPixel, 1, flicksToFit(bounds, widthPixels));
        Position newLeft = positionAt(x).minus(new Duration(Math.multiplyExact(scale, (long) x)));
        return new TimelineViewport(bounds, left, scale, widthPixels).withLeft(newLeft);
    }

    /** The scale and place at which a range fills the view but for a margin on both sides. */
    public TimelineViewport fittedTo(TimeRange range, int marginPixels) {
        int inner = Math.max(1, widthPixels - 2 * marginPixels);
        long scale = Math.clamp(flicksToFit(range, inner), 1, flicksToFit(bounds, widthPixels));
        TimelineViewport scaled = new TimelineViewport(bounds, left, scale, widthPixels);
        long spare = scaled.visible().duration().flicks() - range.duration().flicks();
        return scaled.withLeft(range.start().minus(new Duration(spare / 2)));
    }

    /** Scrolled no further than needed to show a range, or its start when it does not fit. */
    public TimelineViewport revealing(TimeRange range, int marginPixels) {
        Duration margin = lengthOf(Math.min(marginPixels, widthPixels / 4));
        TimeRange visible = visible();
        if (range.start().minus(margin).isBefore(visible.start())) {
            return withLeft(range.start().minus(margin));
        }
        if (range.end().plus(margin).isAfter(visible.end())) {
            Position atEnd = range.end().plus(margin).minus(visible.duration());
            Position atStart = range.start().minus(margin);
            return withLeft(atEnd.isBefore(atStart) ? atEnd : atStart);
        }
        return this;
    }

    /** Another width with the same left edge and scale, held inside the bounds. */
    public TimelineViewport withWidth(int newWidthPixels) {
        int width = Math.max(1, newWidthPixels);
        long scale = Math.min(flicksPerPixel, flicksToFit(bounds, width));
        return new TimelineViewport(bounds, left, scale, width).withLeft(left);
    }

    /** Other bounds, when the reel got longer or shorter; what is on screen stays where it can. */
    public TimelineViewport withBounds(TimeRange newBounds) {
        long scale = Math.min(flicksPerPixel, flicksToFit(newBounds, widthPixels));
        return new TimelineViewport(newBounds, left, scale, widthPixels).withLeft(left);
    }

    /** Whether the view is as far out as it goes. */
    public boolean showsAll() {
        return flicksPerPixel >= flicksToFit(bounds, widthPixels);
    }

    private static long flicksToFit(TimeRange range, int pixels) {
        return Math.max(1, Math.ceilDiv(range.duration().flicks(), pixels));
    }
}
