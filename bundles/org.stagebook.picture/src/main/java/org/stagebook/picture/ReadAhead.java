package org.stagebook.picture;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * Which frame is read next, so that what is wanted soon is there and what is wanted now comes first.
 *
 * <p>Backwards, frames are read by blocks from front to back, because compressed pictures can only be decoded forwards; the blocks lie still, so that
 * no frame is decoded twice while the wanted one moves through them.
 *
 * @param frames how many the file has
 * @param capacity how many can be held, at least 3
 */
record ReadAhead(long frames, int capacity) {

    private static final int STANDING = 8;
    private static final int FARTHEST = 48;
    private static final int LONGEST_BLOCK = 24;

    /**
     * The next frame to read; empty when all is there.
     *
     * @param wanted the frame to be seen now
     * @param step by how many frames it moves on: 1 when playing, -1 backwards, 4 in fast shuttle, 0 standing still
     * @param has whether a frame is there, or known to be damaged
     */
    OptionalLong next(long wanted, int step, LongPredicate has) {
        return step < 0 ? backwards(wanted, step, has) : forwards(wanted, step, has);
    }

    private OptionalLong forwards(long wanted, int step, LongPredicate has) {
        int most = Math.min(step == 0 ? STANDING : FARTHEST, capacity * 2 / 3);
        return LongStream.rangeClosed(0, most)
                .map(ahead -> wanted + ahead * Math.max(1, step))
                .filter(this::exists)
                .filter(number -> !has.test(number))
                .findFirst();
    }

    private OptionalLong backwards(long wanted, int step, LongPredicate has) {
        int block = Math.clamp(capacity / 3, 1, LONGEST_BLOCK);
        long start = wanted / block * block;
        OptionalLong here = inBlock(start, wanted, -step, has);
        return here.isPresent() ? here : inBlock(start - block, start - 1, -step, has);
    }

    /** In fast shuttle only every so manieth is read, always the same ones. */
    private OptionalLong inBlock(long from, long to, int stride, LongPredicate has) {
        return LongStream.rangeClosed(from, to)
                .filter(number -> number == to || number % stride == 0)
                .filter(this::exists)
                .filter(number -> !has.test(number))
                .findFirst();
    }

    private boolean exists(long number) {
        return number >= 0 && number < frames;
    }
}
