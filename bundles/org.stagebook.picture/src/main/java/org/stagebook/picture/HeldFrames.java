package org.stagebook.picture;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Frames that were read, and which of them stands for the wanted one while that is not there. Bounded; knows no threads. */
final class HeldFrames {

    private final NavigableMap<Long, PictureFrame> frames = new TreeMap<>();
    private final NavigableMap<Long, String> damaged = new TreeMap<>();
    private Optional<PictureFrame> shown = Optional.empty();

    boolean knows(long number) {
        return frames.containsKey(number) || damaged.containsKey(number);
    }

    void put(PictureFrame frame) {
        frames.put(frame.number(), frame);
    }

    void putDamaged(long number, String why) {
        damaged.put(number, why);
    }

    Optional<String> damage(long number) {
        return Optional.ofNullable(damaged.get(number));
    }

    /** Lets go of those farthest from a frame until no more than so many are left. */
    void keep(int most, long centre) {
        while (frames.size() > most) {
            long first = frames.firstKey();
            long last = frames.lastKey();
            frames.remove(centre - first > last - centre ? first : last);
        }
    }

    /** Another size: what is there has to be read again; the one that is seen stays until then. */
    void forget(long wanted, int step) {
        shown = shown(wanted, step);
        frames.clear();
    }

    /** The wanted one; while it is not there, the last one before it in the direction of play, or whatever was shown if that is nearer. */
    Optional<PictureFrame> shown(long wanted, int step) {
        var entry = step < 0 ? frames.ceilingEntry(wanted) : frames.floorEntry(wanted);
        if (entry != null && isNearer(entry.getValue(), wanted)) {
            shown = Optional.of(entry.getValue());
        }
        return shown;
    }

    private boolean isNearer(PictureFrame frame, long wanted) {
        long distance = Math.abs(frame.number() - wanted);
        return shown.map(now -> distance <= Math.abs(now.number() - wanted)).orElse(true);
    }
}
