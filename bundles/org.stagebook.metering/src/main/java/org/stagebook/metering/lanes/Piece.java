package org.stagebook.metering.lanes;

/**
 * Some rows of one channel in a window: a cursor that is moved from piece to piece, because making a new one for each
 * would be the only garbage of a measurement.
 */
final class Piece {

    private int channel;
    private int row;
    private int rows;
    private int history;

    /**
     * Moves on.
     *
     * @param row first one in the window, from 0 on
     * @param rows how many, at most {@link Lanes#MOST_ROWS}
     * @param history how many before the first are wanted too, at most {@link Lanes#PEAK_HISTORY}
     */
    void move(int channel, int row, int rows, int history) {
        this.channel = channel;
        this.row = row;
        this.rows = rows;
        this.history = history;
    }

    int channel() {
        return channel;
    }

    int row() {
        return row;
    }

    int rows() {
        return rows;
    }

    int history() {
        return history;
    }
}
