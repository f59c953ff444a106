package org.stagebook.playback.device;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells once that a stream is lost, from a thread of its own, so that the listener may close the stream at once although the
 * thread that noticed the loss is still on its way out.
 */
public final class LossNotice {

    private final StreamListener listener;
    private final AtomicBoolean settled = new AtomicBoolean();

    public LossNotice(StreamListener listener) {
        this.listener = listener;
    }

    /** Tells the listener, unless it was told before or the stream was closed on purpose. */
    public void announce(DeviceException reason) {
        if (settled.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("Lost sound device").start(() -> listener.lost(reason));
        }
    }

    /** From now on nothing is a loss: the stream is being closed. */
    public void settle() {
        settled.set(true);
    }
}
