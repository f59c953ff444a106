package org.stagebook.playback.device;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears what becomes of a stream. */
public final class LossRecorder implements StreamListener {

    private final BlockingQueue<DeviceException> heard = new LinkedBlockingQueue<>();

    @Override
    public void lost(DeviceException reason) {
        heard.add(reason);
    }

    /** Waits for the loss. */
    public DeviceException await() throws InterruptedException {
        DeviceException reason = heard.poll(30, TimeUnit.SECONDS);
        if (reason == null) {
            throw new AssertionError("Nobody said within 30 s that the stream is lost.");
        }
        return reason;
    }

    public List<DeviceException> heard() {
        return List.copyOf(heard);
    }
}
