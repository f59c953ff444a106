package org.stagebook.ui.parts.jobs;

import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.stagebook.ui.jobs.JobResult;
import org.stagebook.ui.jobs.JobResults;
import org.stagebook.ui.parts.results.ResultsView;

/** Starts long work from a window and leaves its outcome in the Results view. */
public final class WorkRunner implements WorkStarter {

    private final IWorkbenchWindow window;

    public WorkRunner(IWorkbenchWindow window) {
        this.window = window;
    }

    public void start(LongWork<?> work) {
        start(work, this::keep);
    }

    /** Starts work and does something more when it has ended, well or not, on the UI thread. */
    public void start(LongWork<?> work, Runnable afterwards) {
        start(work, outcome -> {
            keep(outcome);
            afterwards.run();
        });
    }

    @Override
    public void start(LongWork<?> work, WorkWatch watch) {
        watch.starts(work.title());
        start(work, watch, outcome -> {
            list(outcome);
            watch.ends(outcome);
        });
    }

    private void start(LongWork<?> work, Consumer<Outcome> done) {
        start(work, new WorkWatch(), done);
    }

    private void start(LongWork<?> work, WorkWatch watch, Consumer<Outcome> done) {
        LongWorkJob<?> job = new LongWorkJob<>(work, window.getShell().getDisplay(), watch, done);
        job.setUser(false);
        job.schedule();
    }

    /** What a page watches it shows itself; the whole account is in the list for who opens it. */
    private void list(Outcome outcome) {
        if (window.getActivePage() != null) {
            JobResults results = window.getService(JobResults.class);
            results.add(new JobResult(Instant.now(), outcome.state(), outcome.title(), outcome.text()));
        }
    }

    private void keep(Outcome outcome) {
        if (window.getActivePage() == null) {
            return; // the workbench closes, and with it goes the list of results
        }
        list(outcome);
        try {
            window.getActivePage().showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.get().error("The result could not be shown. " + e.getMessage(), e);
        }
    }
}
