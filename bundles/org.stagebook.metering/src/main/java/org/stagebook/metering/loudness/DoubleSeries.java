package org.stagebook.metering.loudness;

import java.util.Arrays;

/** A list of numbers that grows, without a box around each: one value every 100 ms, 7 MB a day. */
final class DoubleSeries {

    private double[] values = new double[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double get(int index) {
        return values[index];
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
