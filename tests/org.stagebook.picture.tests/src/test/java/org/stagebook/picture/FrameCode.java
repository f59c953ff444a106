package org.stagebook.picture;

/** Reads the number that a frame of the clips carries in its upper half; see {@code clips/make-clips}. */
final class FrameCode {

    private static final int BITS = 12;
    private static final int MIDDLE = 128;

    private FrameCode() {}

    /** The number seen; fails where the blocks contradict each other. */
    static long of(PictureFrame frame) {
        int block = frame.size().width() / (BITS + 1);
        long number = 0;
        int ones = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if (isWhite(frame, bit * block + block / 2)) {
                number |= 1L << bit;
                ones++;
            }
        }
        if (isWhite(frame, BITS * block + block / 2) != (ones % 2 == 1)) {
            throw new AssertionError("The blocks of frame " + frame.number() + " contradict each other: " + number);
        }
        return number;
    }

    private static boolean isWhite(PictureFrame frame, int x) {
        int y = frame.size().height() / 4;
        int green = frame.bgr()[y * frame.rowBytes() + 3 * x + 1] & 0xFF;
        return green > MIDDLE;
    }
}
