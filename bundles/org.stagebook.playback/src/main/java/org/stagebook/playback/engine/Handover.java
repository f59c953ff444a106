package org.stagebook.playback.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Passes objects from one thread to one other in order, without locks and without allocating.
 *
 * @param <T> what is passed
 */
final class Handover<T> {

    private static final int ROOM = 64;

    private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(ROOM);
    private int in;
    private int out;

    /** Puts something in; false if the other side is so far behind that there is no room. */
    boolean offer(T value) {
        if (slots.get(in) != null) {
            return false;
        }
        slots.set(in, value);
        in = (in + 1) % ROOM;
        return true;
    }

    /** Whether several more can be put in. */
    boolean hasRoom() {
        return slots.get((in + ROOM / 2) % ROOM) == null;
    }

    /** Takes the oldest out; null if there is none, because the audio thread must not make an Optional. */
    @Nullable
    T poll() {
        T value = slots.get(out);
        if (value != null) {
            slots.set(out, null);
            out = (out + 1) % ROOM;
        }
        return value;
    }
}
