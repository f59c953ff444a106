package org.stagebook.ui.parts.timeline;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stagebook.metering.overview.Overview;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.jobs.MonitorProgress;
import org.stagebook.ui.parts.timeline.presenter.GuideFile;
import org.stagebook.ui.parts.timeline.presenter.GuideReader;
import org.stagebook.ui.parts.timeline.presenter.OverviewSound;

/**
 * Brings the guide track of a reel onto its timeline: looks whether the reel names one, reads it in a job that can be
 * cancelled, and hands over what is known as soon as it is known.
 *
 * <p>Belongs to the UI thread; only the job runs elsewhere.
 */
final class GuideTrack {

    /** What dialogue-led streaming asks for; until the production states one. */
    private static final double TARGET_LUFS = -27;

    private final Path folder;
    private final Reel reel;
    private final Display display;
    private final Consumer<Optional<TimelineGuide>> shown;
    private Optional<GuideFile> current = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean closed;

    GuideTrack(Path folder, Reel reel, Display display, Consumer<Optional<TimelineGuide>> shown) {
        this.folder = folder;
        this.reel = reel;
        this.display = display;
        this.shown = shown;
    }

    /** Looks at the reel again; does nothing when it names the same file at the same place. */
    void refresh() {
        Optional<GuideFile> wanted = named();
        if (wanted.equals(current) && job.isPresent()) {
            return;
        }
        current = wanted;
        job.ifPresent(Job::cancel);
        job = wanted.map(this::start);
        if (wanted.isEmpty()) {
            shown.accept(Optional.empty());
        }
    }

    private Optional<GuideFile> named() {
        try {
            return GuideFile.of(folder, reel);
        } catch (InvalidPathException e) {
            ILog.get().info("The guide track is named by no path of this system. " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    void close() {
        closed = true;
        job.ifPresent(Job::cancel);
    }

    private Job start(GuideFile file) {
        shown.accept(Optional.of(TimelineGuide.missing(file.name(), "Reading " + file.name() + "\u2026", TARGET_LUFS)));
        Job reading = new Reading(file);
        reading.schedule();
        return reading;
    }

    private void show(Job from, TimelineGuide guide) {
        display.asyncExec(() -> {
            if (!closed && job.filter(from::equals).isPresent()) {
                shown.accept(Optional.of(guide));
            }
        });
    }

    /** Reads one file. */
    private final class Reading extends Job {

        private final GuideFile file;

        Reading(GuideFile file) {
            super("Waveform of " + file.name());
            this.file = file;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Position start = file.start(timeReference());
                Overview all = new GuideReader(folder)
                        .read(
                                file.file(),
                                new MonitorProgress(monitor),
                                part -> show(this, guide(start, part, "Reading\u2026")));
                show(this, guide(start, all, ""));
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                ILog.get().info(e.getMessage(), e);
                show(this, missing("Reading was stopped. Click to choose a guide track."));
                return Status.CANCEL_STATUS;
            } catch (NoSuchFileException e) {
                ILog.get().info("The guide track " + e.getFile() + " is not there.", e);
                show(this, missing("Guide track not found: " + file.file() + ". Click to choose\u2026"));
                return Status.OK_STATUS;
            } catch (IOException | RuntimeException e) {
                ILog.get().warn("The guide track " + file.file() + " could not be shown. " + e.getMessage(), e);
                show(this, missing(file.name() + " cannot be read. Click to choose another\u2026"));
                return Status.OK_STATUS;
            }
        }

        /** Sound of another kind has none; whether it can be read is found out afterwards. */
        private Optional<Position> timeReference() {
            try {
                return file.timeReference();
            } catch (IOException e) {
                ILog.get().info(file.name() + " has no time reference. " + e.getMessage(), e);
                return Optional.empty();
            }
        }

        private TimelineGuide guide(Position start, Overview overview, String remark) {
            return new TimelineGuide(file.name(), start, Optional.of(new OverviewSound(overview)), remark, TARGET_LUFS);
        }

        private TimelineGuide missing(String why) {
            return TimelineGuide.missing(file.name(), why, TARGET_LUFS);
        }
    }
}
