package org.stagebook.ui.parts.meters.presenter;

/** A rectangle in pixels. */
public record Box(int x, int y, int width, int height) {

    /** None at all. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    /** Whether there is anything of it. */
    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /** The first x beyond it. */
    public int right() {
        return x + width;
    }

    /** The first y below it. */
    public int bottom() {
        return y + height;
    }

    /** The same, smaller by so much on every side. */
    public Box inset(int by) {
        return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }

    /** What is left below so much of its top. */
    public Box below(int height) {
        return new Box(x, y + height, width, Math.max(0, this.height - height));
    }

    /** So much of its top. */
    public Box top(int height) {
        return new Box(x, y, width, Math.min(height, this.height));
    }

    /** So much of its bottom. */
    public Box foot(int height) {
        return new Box(x, bottom() - Math.min(height, this.height), width, Math.min(height, this.height));
    }

    /** Without so much of its bottom. */
    public Box above(int height) {
        return new Box(x, y, width, Math.max(0, this.height - height));
    }

    /** So much of its left side. */
    public Box left(int width) {
        return new Box(x, y, Math.min(width, this.width), height);
    }

    /** What is left beside so much of its left side. */
    public Box beside(int width) {
        return new Box(x + width, y, Math.max(0, this.width - width), height);
    }

    /** Whether a point lies in it. */
    public boolean contains(int px, int py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }
}
