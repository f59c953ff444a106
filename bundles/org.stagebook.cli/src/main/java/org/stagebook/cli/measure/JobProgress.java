package org.stagebook.cli.measure;

import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.metering.MeasureProgress;

/**
 * Turns the frames of one programme into bytes, so that programmes of different width add up: never more than it has, and
 * all of them when it is done.
 */
final class JobProgress implements MeasureProgress {

    private final MeasureProgress all;
    private final long frameBytes;
    private final long workBytes;
    private final AtomicLong doneBytes = new AtomicLong();

    JobProgress(MeasureProgress all, MeasureJob job) {
        this.all = all;
        this.frameBytes = job.frameBytes();
        this.workBytes = job.workBytes();
    }

    @Override
    public void measured(long frames) {
        report(frames * frameBytes);
    }

    /** Whatever became of it, nothing of it is left to be done. */
    void done() {
        report(workBytes);
    }

    private void report(long bytes) {
        long before = doneBytes.getAndAdd(bytes);
        long left = Math.max(0, workBytes - before);
        all.measured(Math.min(bytes, left));
    }

    @Override
    public boolean isCancelled() {
        return all.isCancelled();
    }
}
