package org.stagebook.handoff;

import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.CancelledException;

/** Passes bytes read on to the person's progress, and the person's wish to stop on to the reading. */
public record ProgressMeter(Progress progress, String cancelled) implements ByteMeter {
    @Override
    public void read(long sizeBytes) throws CancelledException {
        progress.worked(sizeBytes);
        check();
    }

    /** Stops here if the person has cancelled. */
    public void check() throws CancelledException {
        if (progress.isCancelled()) {
            throw new CancelledException(cancelled);
        }
    }
}
