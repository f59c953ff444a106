package org.stagebook.playback.openal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.EXTDisconnect;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;

/** Asks a few times a second whether a device is still there, since OpenAL goes on playing to one that is gone. */
final class ConnectionWatch implements AutoCloseable {

    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final OpenAlDevice device;
    private final LossNotice notice;
    private final Thread thread;
    private volatile boolean isOver;

    ConnectionWatch(OpenAlDevice device, LossNotice notice) {
        this.device = device;
        this.notice = notice;
        this.thread = Thread.ofPlatform().daemon().name("OpenAL device watch").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (!isOver) {
            if (!isConnected()) {
                notice.announce(new DeviceException("\"" + device.name()
                        + "\" is gone: it was unplugged or switched off. Playing has stopped. Connect it again, or choose another"
                        + " device."));
                return;
            }
            LockSupport.parkNanos(this, PERIOD_NANOS);
        }
    }

    private boolean isConnected() {
        return device.number(EXTDisconnect.ALC_CONNECTED) == ALC10.ALC_TRUE;
    }

    /** When this returns the device is not asked any more. */
    @Override
    public void close() {
        isOver = true;
        notice.settle();
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
