package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.jobs.MonitorProgress;
import org.stagebook.ui.theme.WorkState;

/** Runs long work as a job that can be cancelled; hands every outcome, failure or cancellation too, to one consumer. */
final class LongWorkJob<T> extends Job {

    private final LongWork<T> work;
    private final Display display;
    private final WorkWatch watch;
    private final Consumer<Outcome> done;

    /** @param done called on the UI thread, exactly once */
    LongWorkJob(LongWork<T> work, Display display, WorkWatch watch, Consumer<Outcome> done) {
        super(work.title());
        this.work = work;
        this.display = display;
        this.watch = watch;
        this.done = done;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LongWorks.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Progress progress = new WatchedProgress(new MonitorProgress(monitor), watch);
            T prepared = work.prepare(progress);
            if (progress.isCancelled() || !later(() -> done.accept(second(prepared)))) {
                work.discard(prepared);
                throw new CancellationException();
            }
            return Status.OK_STATUS;
        } catch (IOException | ProductionStoreException | RuntimeException | LinkageError | OutOfMemoryError e) {
            log(e);
            later(() -> done.accept(FailureText.of(work.title(), e)));
            return FailureText.isCancellation(e) ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }
    }

    /** Returns false when there is no window any more to do it in. */
    private boolean later(Runnable step) {
        try {
            display.asyncExec(step);
            return true;
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
            return false;
        }
    }

    private Outcome second(T prepared) {
        try {
            if (!work.isWanted()) {
                work.discard(prepared);
                return new Outcome(
                        WorkState.STALE,
                        work.title() + ": dropped",
                        "The production was closed before the work was ready. Nothing was changed; do it again.");
            }
            return work.finish(prepared);
        } catch (IOException | ProductionStoreException | RuntimeException | LinkageError | OutOfMemoryError e) {
            log(e);
            return FailureText.of(work.title(), e);
        }
    }

    private void log(Throwable failure) {
        if (failure instanceof HandoffException) {
            ILog.get().warn(work.title() + ": " + failure.getMessage()); // a refusal says all there is to know
        } else if (!FailureText.isCancellation(failure)) {
            ILog.get().warn(work.title() + ": " + failure.getMessage(), failure);
        }
    }
}
