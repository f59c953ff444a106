package org.stagebook.metering.spectrum;

/** The discrete Fourier transform over the rows of a matrix, of all its columns at once: radix 2, decimation in time. */
final class RowTransform {

    private final Row[] rows;
    private final double[] cosines;
    private final double[] sines;

    /**
     * Precomputes the angles.
     *
     * @param count of rows, a power of two
     * @param length of each
     */
    RowTransform(int count, int length) {
        this.rows = new Row[count];
        for (int i = 0; i < count; i++) {
            rows[i] = new Row(length);
        }
        this.cosines = new double[count / 2];
        this.sines = new double[count / 2];
        for (int i = 0; i < count / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / count);
            sines[i] = -Math.sin(2 * Math.PI * i / count);
        }
    }

    int count() {
        return rows.length;
    }

    Row row(int index) {
        return rows[index];
    }

    /** Transforms in place. */
    void run() {
        reverseBits();
        for (int length = 2; length <= rows.length; length *= 2) {
            for (int start = 0; start < rows.length; start += length) {
                combine(start, length / 2);
            }
        }
    }

    private void combine(int start, int half) {
        int step = rows.length / (2 * half);
        rows[start].butterfly(rows[start + half]);
        for (int j = 1; j < half; j++) {
            rows[start + j].butterfly(rows[start + j + half], cosines[j * step], sines[j * step]);
        }
    }

    private void reverseBits() {
        int bits = Integer.numberOfTrailingZeros(rows.length);
        for (int i = 0; i < rows.length; i++) {
            int reversed = bits == 0 ? 0 : Integer.reverse(i) >>> (32 - bits);
            if (i < reversed) {
                Row row = rows[i];
                rows[i] = rows[reversed];
                rows[reversed] = row;
            }
        }
    }
}
