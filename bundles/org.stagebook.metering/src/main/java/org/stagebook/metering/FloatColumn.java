package org.stagebook.metering;

import java.util.ArrayList;
import java.util.List;

/** Numbers that grow in number without ever being copied, and without a box around each. */
final class FloatColumn {

    private static final int CHUNK = 6_000;

    private final List<float[]> chunks = new ArrayList<>();
    private int size;

    void add(float value) {
        if (size % CHUNK == 0) {
            chunks.add(new float[CHUNK]);
        }
        chunks.getLast()[size % CHUNK] = value;
        size++;
    }

    int size() {
        return size;
    }

    float get(int index) {
        return chunks.get(index / CHUNK)[index % CHUNK];
    }
}
