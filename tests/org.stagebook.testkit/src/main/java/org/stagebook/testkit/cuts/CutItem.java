package org.stagebook.testkit.cuts;

import java.util.Arrays;
import org.stagebook.interchange.cutlist.CutSource;

/**
 * An event on its way through edits: what it shows, and which frames of the old cut its frames are.
 *
 * @param sourceStart first source frame
 * @param sourceLength source frames the list gives for it; 0 in lists without source timecode
 * @param speed source frames for each frame shown
 * @param dissolve frames over which it fades in from the item before; 0 for a cut
 * @param origins for each frame the frame of the old cut it was, counted through all its reels; less than 0 if it is new
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CutItem(
        CutSource source,
        String channels,
        long sourceStart,
        long sourceLength,
        double speed,
        int dissolve,
        long[] origins) {

    static final long NEW = -1;

    int length() {
        return origins.length;
    }

    boolean isBlack() {
        return source.isBlack();
    }

    /** As shot: every frame shown is the next frame of the source. */
    boolean isPlain() {
        return !isBlack() && !isStill() && Math.abs(speed - 1) < 0.001;
    }

    boolean isStill() {
        return !isBlack() && (sourceLength == 0 || Math.abs(speed) < 0.001);
    }

    /** Whether parts can be made of it: what runs backwards is left whole. */
    boolean canBeCut() {
        return length() > 2 && speed >= 0;
    }

    /** A part: from a frame up to another. */
    CutItem part(int from, int to) {
        boolean still = isStill() || isBlack();
        long first = still ? sourceStart : sourceStart + Math.round(from * speed);
        boolean whole = to == length() && !isPlain();
        long end = Math.max(first, whole ? sourceStart + sourceLength : sourceStart + Math.round(to * speed));
        return new CutItem(
                source,
                channels,
                first,
                still ? sourceLength : end - first,
                speed,
                from == 0 ? Math.min(dissolve, to) : 0,
                Arrays.copyOfRange(origins, from, to));
    }

    /** The same with frames of its source added before and after; of items as shot, black and stills only. */
    CutItem lengthened(int before, int after) {
        long[] longer = new long[before + origins.length + after];
        Arrays.fill(longer, NEW);
        System.arraycopy(origins, 0, longer, before, origins.length);
        boolean plain = isPlain();
        return new CutItem(
                source,
                channels,
                plain ? sourceStart - before : sourceStart,
                plain ? sourceLength + before + after : sourceLength,
                speed,
                before == 0 ? dissolve : 0,
                longer);
    }

    /** The same frames shown once more. */
    CutItem copy() {
        long[] none = new long[origins.length];
        Arrays.fill(none, NEW);
        return new CutItem(source, channels, sourceStart, sourceLength, speed, 0, none);
    }

    CutItem withDissolve(int frames) {
        return new CutItem(source, channels, sourceStart, sourceLength, speed, frames, origins);
    }

    CutItem withSource(CutSource other) {
        return new CutItem(other, channels, sourceStart, sourceLength, speed, dissolve, origins);
    }
}
