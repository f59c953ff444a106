package org.stagebook.playback.nulldevice;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Says when the next block is due at a rate, without drifting: each time is counted from the first block on. Who comes later than
 * some blocks, after the machine slept for instance, is not made to catch up but begins to count anew.
 */
final class BlockClock {

    private static final int MOST_BLOCKS_LATE = 8;

    private final int rateHz;
    private final LongSupplier nanoTime;
    private final LongConsumer pause;
    private boolean isRunning;
    private long originNanos;
    private long frames;
    private final AtomicLong lateStarts = new AtomicLong();

    /**
     * A clock that stands until it is first asked.
     *
     * @param pause lets about that many nanoseconds pass, or less
     */
    BlockClock(int rateHz, LongSupplier nanoTime, LongConsumer pause) {
        this.rateHz = rateHz;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** Waits until a block of that many frames is due and counts it. */
    void awaitBlock(int blockFrames) throws InterruptedException {
        long remaining = nanosUntilDue(blockFrames);
        while (remaining > 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            pause.accept(remaining);
            remaining = dueNanos() - nanoTime.getAsLong();
        }
        frames += blockFrames;
    }

    private long nanosUntilDue(int blockFrames) {
        long now = nanoTime.getAsLong();
        if (!isRunning) {
            begin(now);
        }
        long remaining = dueNanos() - now;
        if (remaining < -nanos((long) blockFrames * MOST_BLOCKS_LATE)) {
            lateStarts.incrementAndGet();
            begin(now);
            return 0;
        }
        return remaining;
    }

    private void begin(long now) {
        isRunning = true;
        originNanos = now;
        frames = 0;
    }

    /** How often the count had to begin anew. */
    long lateStarts() {
        return lateStarts.get();
    }

    private long dueNanos() {
        return originNanos + nanos(frames);
    }

    /** Whole seconds apart, so that nothing overflows within years. */
    private long nanos(long count) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return count / rateHz * second + count % rateHz * second / rateHz;
    }
}
