package org.stagebook.metering.spectrum;

/**
 * The discrete Fourier transform of complex numbers, as that of a matrix: over its rows, turned by an angle each, and over
 * the rows of what is then its transpose (Gentleman and Sande, 1966).
 */
final class ComplexFft {

    /** So many rows and columns are transposed at a time, as fit the fastest memory. */
    private static final int TILE = 16;

    private final int size;
    private final RowTransform first;
    private final RowTransform second;
    private final Row[] turns;

    /**
     * Precomputes the angles.
     *
     * @param size a power of two
     */
    ComplexFft(int size) {
        this.size = size;
        int bits = Integer.numberOfTrailingZeros(size);
        int rows = 1 << (bits / 2);
        int columns = size / rows;
        this.first = new RowTransform(rows, columns);
        this.second = new RowTransform(columns, rows);
        this.turns = new Row[rows];
        for (int k = 0; k < rows; k++) {
            turns[k] = turns(k, columns);
        }
    }

    private Row turns(int k, int columns) {
        Row row = new Row(columns);
        for (int c = 0; c < columns; c++) {
            double angle = -2 * Math.PI * ((long) k * c % size) / size;
            row.real[c] = Math.cos(angle);
            row.imaginary[c] = Math.sin(angle);
        }
        return row;
    }

    int size() {
        return size;
    }

    int inputRows() {
        return first.count();
    }

    /** Rows of the input, one after the other: to be filled before each {@link #run()}. */
    Row input(int row) {
        return first.row(row);
    }

    int outputRows() {
        return second.count();
    }

    /** Rows of the output, one after the other. */
    Row output(int row) {
        return second.row(row);
    }

    void run() {
        first.run();
        int rows = first.count();
        int columns = second.count();
        for (int row = 0; row < rows; row += TILE) {
            for (int column = 0; column < columns; column += TILE) {
                transpose(row, column);
            }
        }
        second.run();
    }

    private void transpose(int firstRow, int firstColumn) {
        int endRow = Math.min(firstRow + TILE, first.count());
        int endColumn = Math.min(firstColumn + TILE, second.count());
        for (int column = firstColumn; column < endColumn; column++) {
            Row target = second.row(column);
            for (int row = firstRow; row < endRow; row++) {
                Row source = first.row(row);
                Row turn = turns[row];
                double real = source.real[column];
                double imaginary = source.imaginary[column];
                double cosine = turn.real[column];
                double sine = turn.imaginary[column];
                target.real[row] = real * cosine - imaginary * sine;
                target.imaginary[row] = real * sine + imaginary * cosine;
            }
        }
    }
}
