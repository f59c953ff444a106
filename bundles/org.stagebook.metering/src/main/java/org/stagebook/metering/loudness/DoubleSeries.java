package org.stagebook.metering.loudness;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of numbers that grows, without a box around each and without being copied: one value every 100 ms, 7 MB a day. What
 * was added stays as it is.
 */
final class DoubleSeries {

    private static final int CHUNK = 1 << 12;

    private final List<double[]> chunks = new ArrayList<>();
    private int size;

    void add(double value) {
        if (size % CHUNK == 0) {
            chunks.add(new double[CHUNK]);
        }
        chunks.getLast()[size % CHUNK] = value;
        size++;
    }

    int size() {
        return size;
    }

    double get(int index) {
        return chunks.get(index / CHUNK)[index % CHUNK];
    }
}
