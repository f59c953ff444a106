package org.stagebook.ui.parts.jobs;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.stagebook.edit.progress.Progress;
import org.stagebook.ui.parts.pages.presenter.Sizes;

/**
 * How far a piece of long work is, and what came of it, for the page that asked for it. Written by the thread of the work and read by
 * that of the window; counts bytes.
 */
public final class WorkWatch implements Progress {

    private static final double NANOS = 1e9;
    private static final int FULL = 1000;

    private final LongSupplier nanoTime;
    private String what = "";
    private long total;
    private long done;
    private long since;
    private boolean running;
    private boolean cancelled;
    private Optional<Outcome> outcome = Optional.empty();

    public WorkWatch() {
        this(System::nanoTime);
    }

    /** @param nanoTime a clock that never goes back */
    public WorkWatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Work starts; what came of the last is forgotten. */
    public synchronized void starts(String title) {
        running = true;
        cancelled = false;
        outcome = Optional.empty();
        begin(title, 0);
    }

    /** Work has ended, one way or the other. */
    public synchronized void ends(Outcome result) {
        running = false;
        outcome = Optional.of(result);
    }

    /** What came of the last work is of no interest any more. */
    public synchronized void forget() {
        if (!running) {
            outcome = Optional.empty();
        }
    }

    /** Asks the work to stop at the next safe point. */
    public synchronized void cancel() {
        cancelled = true;
    }

    @Override
    public synchronized void begin(String newWhat, long totalUnits) {
        what = newWhat;
        total = totalUnits;
        done = 0;
        since = nanoTime.getAsLong();
    }

    @Override
    public synchronized void worked(long units) {
        done += units;
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    public synchronized boolean isRunning() {
        return running;
    }

    /** What came of the last work; nothing before it has ended. */
    public synchronized Optional<Outcome> outcome() {
        return outcome;
    }

    /** How much is done, of 1000. */
    public synchronized int thousandths() {
        return total <= 0 ? 0 : (int) Math.min(FULL, done * FULL / total);
    }

    /** What is done, how much of it, how fast and how long it still takes, in one line. */
    public synchronized String line() {
        if (cancelled) {
            return "Stopping\u2026";
        }
        if (total <= 0) {
            return what + "\u2026";
        }
        double seconds = (nanoTime.getAsLong() - since) / NANOS;
        String amount = what + ": " + Sizes.of(Math.min(done, total)) + " of " + Sizes.of(total);
        return seconds < 1 || done == 0 ? amount : amount + speed(done / seconds);
    }

    private String speed(double bytesPerSecond) {
        long left = Math.round((total - Math.min(done, total)) / bytesPerSecond);
        String time = left < 100 ? left + " s left" : left / 60 + " min left";
        return ", " + Sizes.of(Math.round(bytesPerSecond)) + "/s, " + time;
    }
}
