package org.stagebook.interchange.otio;

/**
 * What is seen of the time inside an object, and where: nested stacks and tracks are trimmed and moved.
 *
 * @param place on the time line, in flicks, where the inner time {@code from} lies
 * @param from first inner instant that is seen
 * @param to first inner instant that is no longer seen
 */
record Window(long place, long from, long to) {

    /** Where an inner instant lies on the time line. */
    long at(long inner) {
        return place + inner - from;
    }

    /** Whether nothing of an inner stretch is seen; a point counts as seen within. */
    boolean hides(long start, long end) {
        return start >= to || end < from || (end == from && start < end);
    }

    /**
     * What is seen of an object inside this one.
     *
     * @param start inner instant at which it begins
     * @param innerStart its own time there
     */
    Window into(long start, long end, long innerStart) {
        long seenStart = Math.max(start, from);
        long seenEnd = Math.max(seenStart, Math.min(end, to));
        long inner = innerStart + seenStart - start;
        return new Window(at(seenStart), inner, inner + seenEnd - seenStart);
    }
}
