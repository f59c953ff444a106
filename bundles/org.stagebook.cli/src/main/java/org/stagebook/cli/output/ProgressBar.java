package org.stagebook.cli.output;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.stagebook.edit.progress.Progress;

/**
 * One line on standard error that says what is being done, how much of it, and how long it will take. Silent when nobody
 * watches.
 */
public final class ProgressBar implements Progress {

    /** What the units of a step are, which decides how their number is written. */
    public enum Unit {
        BYTES,
        ITEMS
    }

    private static final int BAR_CELLS = 24;
    private static final int LINE_CELLS = 79;
    private static final long REDRAW_NANOS = 100_000_000L;

    /** What is done sooner needs no bar. */
    private static final long UNSEEN_NANOS = 300_000_000L;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final String CLEAR_LINE = "\r" + " ".repeat(LINE_CELLS) + "\r";

    private final Terminal terminal;
    private final Cancellation cancellation;
    private final Unit unit;
    private final LongSupplier nanoTime;
    private String what = "";
    private long totalUnits;
    private long doneUnits;
    private long startNanos;
    private long drawnNanos;
    private boolean drawn;

    /**
     * A bar that has not begun.
     *
     * @param nanoTime a steady clock in nanoseconds, {@code System::nanoTime} in the process
     */
    public ProgressBar(Terminal terminal, Cancellation cancellation, Unit unit, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.cancellation = cancellation;
        this.unit = unit;
        this.nanoTime = nanoTime;
    }

    /**
     * Starts the next step.
     *
     * @param total how many units are to be done; 0 when that is not known
     */
    @Override
    public void begin(String what, long total) {
        this.what = what;
        this.totalUnits = total;
        this.doneUnits = 0;
        this.startNanos = nanoTime.getAsLong();
        this.drawnNanos = startNanos + UNSEEN_NANOS - REDRAW_NANOS;
        if (drawn || total <= 0) {
            draw(startNanos);
        }
    }

    @Override
    public void worked(long units) {
        doneUnits += units;
        long now = nanoTime.getAsLong();
        boolean ends = drawn && doneUnits >= totalUnits && doneUnits - units < totalUnits;
        if (ends || now - drawnNanos >= REDRAW_NANOS) {
            draw(now);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isRequested();
    }

    /** Takes the line away, so that what follows starts on a clean one. */
    public void clear() {
        if (drawn) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
            drawn = false;
        }
    }

    private void draw(long now) {
        drawnNanos = now;
        if (!terminal.interactive()) {
            return;
        }
        String line = line(now - startNanos);
        String fitting = line.length() > LINE_CELLS ? line.substring(0, LINE_CELLS) : line;
        terminal.err().print("\r" + fitting + " ".repeat(LINE_CELLS - fitting.length()));
        terminal.err().flush();
        drawn = true;
    }

    private String line(long elapsedNanos) {
        if (totalUnits <= 0) {
            return what + " ...";
        }
        double share = Math.min(1.0, (double) doneUnits / totalUnits);
        int cells = (int) (share * BAR_CELLS);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %3d %% %s %s",
                what,
                "#".repeat(cells),
                "-".repeat(BAR_CELLS - cells),
                (int) (share * 100),
                howMany(),
                timeLeft(share, elapsedNanos));
    }

    private String howMany() {
        return unit == Unit.BYTES
                ? new DataSize(doneUnits) + " of " + new DataSize(totalUnits)
                : doneUnits + " of " + totalUnits;
    }

    private static String timeLeft(double share, long elapsedNanos) {
        if (share <= 0 || elapsedNanos < NANOS_PER_SECOND) {
            return "";
        }
        long seconds = Math.round(elapsedNanos * (1 - share) / share / NANOS_PER_SECOND);
        return String.format(Locale.ROOT, "%d:%02d left", seconds / 60, seconds % 60);
    }
}
