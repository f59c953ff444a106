package org.stagebook.metering.lanes;

import org.stagebook.metering.loudness.TickGrid;

/** What is loaded at once of every lane: some ticks, or a slice of one. One object for each worker, moved along. */
final class Window {

    private int fromTick;
    private int toTick;
    private int fromRow;
    private int toRow;

    /**
     * Moves it.
     *
     * @param fromRow first row, counted from the start of the first tick
     * @param toRow row behind the last
     */
    void move(int fromTick, int toTick, int fromRow, int toRow) {
        this.fromTick = fromTick;
        this.toTick = toTick;
        this.fromRow = fromRow;
        this.toRow = toRow;
    }

    int fromTick() {
        return fromTick;
    }

    int toTick() {
        return toTick;
    }

    int rows() {
        return toRow - fromRow;
    }

    /** Its first frame, counted from the start of the lane. */
    long startFrame(TickGrid grid) {
        return grid.startFrame(fromTick) + fromRow;
    }

    /** The row a tick begins with; negative where it began in an earlier slice. */
    int firstRow(TickGrid grid, int tick) {
        return (int) (grid.startFrame(tick) - startFrame(grid));
    }

    /** The row behind a tick's last; more than there are where it goes on in a later slice. */
    int endRow(TickGrid grid, int tick) {
        return (int) (grid.startFrame(tick + 1) - startFrame(grid));
    }
}
