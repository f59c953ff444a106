package org.stagebook.picture;

/**
 * One frame, ready to be painted. Bytes are shared, not copied; nobody changes them.
 *
 * @param number which frame of the file this is, from 0
 * @param size in pixels
 * @param bgr blue, green, red for each pixel, rows from the top, each row {@link #rowBytes} long
 */
@SuppressWarnings("ArrayRecordComponent") // Frames are told apart by their number; comparing their bytes has no use.
public record PictureFrame(long number, PictureSize size, byte[] bgr) {

    /** Bytes of a row: three for a pixel, filled up to a multiple of four. */
    public int rowBytes() {
        return rowBytes(size);
    }

    public static int rowBytes(PictureSize size) {
        return (size.width() * 3 + 3) & ~3;
    }
}
