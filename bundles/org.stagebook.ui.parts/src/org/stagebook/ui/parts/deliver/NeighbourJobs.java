package org.stagebook.ui.parts.deliver;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.stagebook.ui.parts.deliver.presenter.NeighbourReading;

/** Reads productions as jobs, one after the other; once it is closed, nothing is read or told any more. */
final class NeighbourJobs implements NeighbourReading, AutoCloseable {

    private final Display display;
    private final ISchedulingRule oneByOne = new OneByOne();
    private volatile boolean closed;

    NeighbourJobs(Display display) {
        this.display = display;
    }

    private static final class OneByOne implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    @Override
    public void start(Path folder, Consumer<Answer> told) {
        Reading job = new Reading(folder, told);
        job.setRule(oneByOne);
        job.schedule();
    }

    @Override
    public void close() {
        closed = true;
        Job.getJobManager().cancel(this);
    }

    private final class Reading extends Job {
        private final Path folder;
        private final Consumer<Answer> told;
        private Optional<Answer> answer = Optional.empty();

        Reading(Path folder, Consumer<Answer> told) {
            super("Read " + folder.getFileName());
            this.folder = folder;
            this.told = told;
            addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    tell();
                }
            });
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == NeighbourJobs.this;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask("Reading " + folder.getFileName(), IProgressMonitor.UNKNOWN);
            Answer found = NeighbourReading.read(folder);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            answer = Optional.of(found);
            return Status.OK_STATUS;
        }

        /** Also of one that was cancelled before its turn, whose name must not stay on the desk. */
        private void tell() {
            Answer said = answer.orElseGet(() -> new Answer.Unread("Reading it was cancelled."));
            if (!closed && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!closed) {
                        told.accept(said);
                    }
                });
            }
        }
    }
}
