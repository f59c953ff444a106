package org.stagebook.metering.weighting;

import java.util.Arrays;

/**
 * Energies from the first hundredth of a second with sound to the last, whatever is silent between them.
 *
 * <p>Silence is kept apart until sound follows it, so nothing need be remembered but sums.
 */
final class SoundSpan {

    private final double[] cell;
    private final double[] silentSinceSound;
    private final double[] inside;
    private final long cellFrames;
    private boolean cellHasSound;
    private long position;
    private long startFrame = -1;
    private long endFrame = -1;

    /**
     * @param width how many energies each piece has
     * @param cellFrames of a hundredth of a second
     */
    SoundSpan(int width, long cellFrames) {
        this.cell = new double[width];
        this.silentSinceSound = new double[width];
        this.inside = new double[width];
        this.cellFrames = cellFrames;
    }

    /** How many frames may make the next piece. */
    long room() {
        return cellFrames - position % cellFrames;
    }

    /** Adds a piece. */
    void add(double[] energies, boolean hasSound, int frames) {
        for (int i = 0; i < cell.length; i++) {
            cell[i] += energies[i];
        }
        cellHasSound |= hasSound;
        position += frames;
        if (position % cellFrames == 0) {
            close();
        }
    }

    /** The span so far, empty while there was no sound. */
    FrameRange range() {
        if (cellHasSound) {
            return new FrameRange(startFrame < 0 ? cellStart() : startFrame, position);
        }
        return startFrame < 0 ? new FrameRange(0, 0) : new FrameRange(startFrame, endFrame);
    }

    /** The sum over the span so far. */
    double[] energies() {
        double[] sum = inside.clone();
        if (cellHasSound) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += silentSinceSound[i] + cell[i];
            }
        }
        return sum;
    }

    private void close() {
        if (cellHasSound) {
            startFrame = startFrame < 0 ? position - cellFrames : startFrame;
            endFrame = position;
            move(silentSinceSound, inside);
            move(cell, inside);
        } else if (startFrame < 0) {
            Arrays.fill(cell, 0);
        } else {
            move(cell, silentSinceSound);
        }
        cellHasSound = false;
    }

    private long cellStart() {
        return position - position % cellFrames;
    }

    private static void move(double[] from, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i];
            from[i] = 0;
        }
    }
}
