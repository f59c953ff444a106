package org.stagebook.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stagebook.edit.progress.Progress;

/** Passes the progress of headless work on to a job's monitor; counts in thousandths, so that bytes fit. */
public final class MonitorProgress implements Progress {

    private static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private long totalUnits;
    private long doneUnits;
    private int doneSteps;
    private SubMonitor piece;

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        this.piece = SubMonitor.convert(monitor);
    }

    @Override
    public synchronized void begin(String what, long units) {
        totalUnits = units;
        doneUnits = 0;
        doneSteps = 0;
        piece = SubMonitor.convert(monitor, what, STEPS);
        piece.subTask(what);
    }

    @Override
    public synchronized void worked(long units) {
        doneUnits += units;
        if (totalUnits <= 0) {
            return;
        }
        int steps = (int) Math.min(STEPS, doneUnits * STEPS / totalUnits);
        piece.worked(steps - doneSteps);
        doneSteps = steps;
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
