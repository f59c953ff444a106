package org.stagebook.metering;

import java.util.ArrayList;
import java.util.List;

/** Numbers that grow in number without ever being copied, and without a box around each. */
final class DoubleColumn {

    private static final int CHUNK = 6_000;

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
