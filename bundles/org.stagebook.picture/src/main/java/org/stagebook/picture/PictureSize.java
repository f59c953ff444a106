package org.stagebook.picture;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

    /**
     * Checks that there is a pixel.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "A picture is at least one pixel wide and high, not " + width + " x " + height + ".");
        }
    }

    /** The greatest size of the same shape that fits in another: what is left over stays black. */
    public PictureSize fittedInto(PictureSize room) {
        long byWidth = (long) room.width * height;
        long byHeight = (long) room.height * width;
        return byWidth <= byHeight
                ? new PictureSize(room.width, atLeastOne(Math.round((double) byWidth / width)))
                : new PictureSize(atLeastOne(Math.round((double) byHeight / height)), room.height);
    }

    private static int atLeastOne(long pixels) {
        return (int) Math.max(1, pixels);
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
