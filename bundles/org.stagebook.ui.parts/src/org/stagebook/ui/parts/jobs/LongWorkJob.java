package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.jobs.MonitorProgress;

/** Runs long work as a job that can be cancelled; hands every outcome, failure or cancellation too, to one consumer. */
final class LongWorkJob<T> extends Job {

    private final LongWork<T> work;
    private final Display display;
    private final Consumer<Outcome> done;

    /** @param done called on the UI thread, exactly once */
    LongWorkJob(LongWork<T> work, Display display, Consumer<Outcome> done) {
        super(work.title());
        this.work = work;
        this.display = display;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T prepared = work.prepare(new MonitorProgress(monitor));
            display.asyncExec(() -> done.accept(second(prepared)));
            return Status.OK_STATUS;
        } catch (IOException | ProductionStoreException | RuntimeException e) {
            log(e);
            display.asyncExec(() -> done.accept(FailureText.of(work.title(), e)));
            return FailureText.isCancellation(e) ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }
    }

    private Outcome second(T prepared) {
        try {
            if (!work.isWanted()) {
                work.discard(prepared);
                return new Outcome(
                        org.stagebook.ui.theme.WorkState.STALE,
                        work.title() + ": dropped",
                        "The production was closed before the work was ready. Nothing was changed; do it again.");
            }
            return work.finish(prepared);
        } catch (IOException | ProductionStoreException | RuntimeException e) {
            log(e);
            return FailureText.of(work.title(), e);
        }
    }

    private void log(Exception failure) {
        if (!FailureText.isCancellation(failure)) {
            ILog.get().warn(work.title() + ": " + failure.getMessage(), failure);
        }
    }
}
