package org.stagebook.delivery.progress;

import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.edit.progress.Progress;
import org.stagebook.metering.MeasureProgress;

/** Lets many threads report to a progress bar that expects one. */
public final class SharedProgress implements MeasureProgress {

    private static final long STEP_BYTES = 1 << 20;

    private final Progress bar;
    private final AtomicLong pending = new AtomicLong();

    public SharedProgress(Progress bar) {
        this.bar = bar;
    }

    @Override
    public void measured(long bytes) {
        if (pending.addAndGet(bytes) >= STEP_BYTES) {
            tell();
        }
    }

    /** Tells the bar the rest, that it may reach its end. */
    public void tell() {
        synchronized (bar) {
            bar.worked(pending.getAndSet(0));
        }
    }

    @Override
    public boolean isCancelled() {
        return bar.isCancelled();
    }
}
