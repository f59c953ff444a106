package org.stagebook.metering;

import java.util.concurrent.atomic.AtomicLong;

/** Reports exactly as many frames of one pass as were announced, however many lie beyond the end of its last span. */
final class PassProgress implements MeasureProgress {

    private final MeasureProgress progress;
    private final AtomicLong left;

    PassProgress(MeasureProgress progress, long frames) {
        this.progress = progress;
        this.left = new AtomicLong(frames);
    }

    @Override
    public void measured(long frames) {
        long before = left.getAndUpdate(rest -> Math.max(0, rest - frames));
        if (before > 0) {
            progress.measured(Math.min(before, frames));
        }
    }

    /** The pass is over: what was not reported yet is. */
    void done() {
        measured(left.get());
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
