package org.stagebook.history.repository;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.stagebook.edit.progress.Progress;

/**
 * Tells how far a transfer is.
 *
 * @param progress who is told
 * @param what is transferred, for a person
 */
record TransferProgress(Progress progress, String what) implements ProgressMonitor {

    @Override
    public void start(int totalTasks) {
        progress.begin(what, 0);
    }

    @Override
    public void beginTask(String title, int totalWork) {
        progress.begin(what, totalWork);
    }

    @Override
    public void update(int completed) {
        progress.worked(completed);
    }

    @Override
    public void endTask() {
        // the next begins, or all is done
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void showDuration(boolean enabled) {
        // whoever shows the progress knows
    }
}
