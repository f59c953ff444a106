package org.stagebook.ui.parts.picture;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.swt.widgets.Control;
import org.stagebook.ui.playhead.FrameCounter;

/**
 * Asks the counter for its frame while something plays, and tells each new one once. Silent while nothing plays.
 *
 * <p>Belongs to the UI thread.
 */
final class PictureBeat {

    /** Well below half a frame of the fastest picture there is. */
    private static final int PERIOD_MS = 4;

    private final Control owner;
    private final LongConsumer frameChanged;
    private final Runnable beat = this::beat;
    private Optional<FrameCounter> counter = Optional.empty();
    private long last = Long.MIN_VALUE;
    private boolean running;

    PictureBeat(Control owner, LongConsumer frameChanged) {
        this.owner = owner;
        this.frameChanged = frameChanged;
    }

    /** Follows another counter, or none. */
    void follow(Optional<FrameCounter> newCounter) {
        if (!counter.equals(newCounter)) {
            counter = newCounter;
            last = Long.MIN_VALUE;
        }
        if (counter.isPresent() && !running) {
            running = true;
            beat();
        }
    }

    private void beat() {
        if (owner.isDisposed() || counter.isEmpty()) {
            running = false;
            return;
        }
        long frame = counter.get().frameNow();
        if (frame != last && owner.isVisible()) {
            last = frame;
            frameChanged.accept(frame);
        }
        owner.getDisplay().timerExec(PERIOD_MS, beat);
    }
}
