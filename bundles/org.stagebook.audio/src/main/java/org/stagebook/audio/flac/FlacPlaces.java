package org.stagebook.audio.flac;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Where in a file decoding can begin, about every second, as far as anyone has decoded it. Several sources of the same
 * file, on any threads, share what they came by, so that the way to a place is decoded once.
 */
public final class FlacPlaces {

    private final NavigableMap<Long, Long> offsets = new ConcurrentSkipListMap<>();
    private final int apartFrames;

    /** Where in the file the coded frame with some sample begins. */
    record Place(long frame, long offsetBytes) {}

    /** Knows where the sound begins. */
    public FlacPlaces(FlacInfo info) {
        this(info, new Place(0, info.soundOffsetBytes()));
    }

    /** Knows one place only. */
    FlacPlaces(FlacInfo info, Place known) {
        this.apartFrames = info.sampleRateHz();
        offsets.put(known.frame(), known.offsetBytes());
    }

    /** The last known place from which a frame can be reached. */
    Place nearest(long frame) {
        Map.Entry<Long, Long> known = offsets.floorEntry(frame);
        return new Place(known.getKey(), known.getValue());
    }

    /** Remembers where a coded frame begins, unless a place near before it is known. */
    void offer(long frame, long offsetBytes) {
        if (frame >= nearest(frame).frame() + apartFrames) {
            offsets.put(frame, offsetBytes);
        }
    }
}
