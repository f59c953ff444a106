package org.stagebook.ui.parts.jobs;

import org.stagebook.edit.progress.Progress;

/** Tells the platform's job and the page that asked for the work alike; either can cancel it. */
record WatchedProgress(Progress job, WorkWatch watch) implements Progress {

    @Override
    public void begin(String what, long totalUnits) {
        job.begin(what, totalUnits);
        watch.begin(what, totalUnits);
    }

    @Override
    public void worked(long units) {
        job.worked(units);
        watch.worked(units);
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled() || watch.isCancelled();
    }
}
