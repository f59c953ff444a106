package org.stagebook.ui.parts.jobs;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobManager;

/** All long work that is under way, so that leaving the workbench can end it and nothing half-made stays behind. */
public record LongWorks(IJobManager jobs) {

    static final Object FAMILY = LongWorks.class;

    /** Cancels the work under way and returns once it has cleaned up after itself. */
    public void end() {
        jobs.cancel(FAMILY);
        try {
            jobs.join(FAMILY, null);
        } catch (OperationCanceledException e) {
            ILog.get().info("Work under way may not have ended. " + e.getMessage(), e);
        } catch (InterruptedException e) {
            ILog.get().info("The wait for work under way was ended early. " + e.getMessage(), e);
            Thread.currentThread().interrupt();
        }
    }
}
