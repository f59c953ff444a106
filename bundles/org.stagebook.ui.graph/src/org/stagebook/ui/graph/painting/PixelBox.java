package org.stagebook.ui.graph.painting;

/**
 * A rectangle on a widget, in pixels.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
public record PixelBox(int x, int y, int width, int height) {

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean contains(int px, int py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean intersects(PixelBox other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** The box between two corners in any order. */
    public static PixelBox between(int x1, int y1, int x2, int y2) {
        return new PixelBox(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }
}
