package org.stagebook.playback.device;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The thread of a device that brings none: has one block after another rendered and hands it on, until it is closed.
 *
 * <p>The thread is interrupted only while it waits for sound and never while a block is handed on, which would close a file.
 * Nothing is allocated by the block.
 */
public final class BlockPump implements AutoCloseable {

    private static final int WORKING = 0;
    private static final int AWAITING = 1;
    private static final int CLOSED = 2;

    private final Outlet outlet;
    private final Thread thread;
    private final float[][] planar;
    private final AtomicInteger state = new AtomicInteger(WORKING);
    private volatile boolean hasFailed;
    private volatile Optional<Playing> playing = Optional.empty();

    /** Where blocks go. All methods are called by the thread of the pump. */
    public interface Outlet {

        /** How many frames are wanted next, at most a block of the format; 0 when there is nothing more to come. */
        int nextFrames();

        /** Waits for its turn: for the clock of the device, or until the renderer has that much. */
        void awaitTurn(AudioRenderer renderer, int frames) throws InterruptedException;

        /**
         * Takes a block.
         *
         * @throws DeviceException if the device takes no more
         */
        void deliver(float[][] planar, int frames) throws DeviceException;

        /**
         * The last block was delivered, because {@link #nextFrames} said so.
         *
         * @throws DeviceException if the end cannot be made
         */
        default void finish() throws DeviceException {}
    }

    private record Playing(AudioRenderer renderer, LossNotice notice) {}

    /** A pump that stands still until it is {@link #start started}. */
    @SuppressWarnings("ThreadPriorityCheck") // A hint: where it is heeded, sound comes before drawing.
    public BlockPump(String threadName, StreamFormat format, Outlet outlet) {
        this.outlet = outlet;
        this.planar = new float[format.channels()][format.blockFrames()];
        this.thread = Thread.ofPlatform()
                .daemon()
                .name(threadName)
                .priority(Thread.MAX_PRIORITY)
                .unstarted(this::run);
    }

    /**
     * Begins.
     *
     * @throws DeviceException if it was started or closed before
     */
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        if (state.get() == CLOSED || playing.isPresent()) {
            throw new DeviceException("The sound device was started before or is closed. Open it again to play.");
        }
        playing = Optional.of(new Playing(renderer, new LossNotice(listener)));
        thread.start();
    }

    private void run() {
        playing.ifPresent(this::run);
    }

    private void run(Playing now) {
        try {
            pump(now.renderer());
        } catch (DeviceException e) {
            hasFailed = true;
            now.notice().announce(e);
        } catch (RuntimeException | Error e) {
            hasFailed = true;
            now.notice().announce(fault(e));
        }
    }

    /** What is told when not the device failed but what it played. */
    public static DeviceException fault(Throwable cause) {
        return new DeviceException(
                "Playing stopped because of a fault in Stagebook: " + cause
                        + ". Start playing again; report it if it comes back.",
                cause);
    }

    private void pump(AudioRenderer renderer) throws DeviceException {
        int frames = outlet.nextFrames();
        while (frames > 0) {
            if (!isItsTurn(renderer, frames)) {
                return;
            }
            renderer.render(planar, frames);
            outlet.deliver(planar, frames);
            frames = outlet.nextFrames();
        }
        if (state.get() != CLOSED) {
            outlet.finish();
        }
    }

    /** Whether the turn came, and not the end. */
    private boolean isItsTurn(AudioRenderer renderer, int frames) {
        if (!state.compareAndSet(WORKING, AWAITING)) {
            return false;
        }
        try {
            outlet.awaitTurn(renderer, frames);
        } catch (InterruptedException closing) {
            return false;
        }
        return state.compareAndSet(AWAITING, WORKING);
    }

    /** Ends the thread and waits for that; twice does nothing. Deliveries that block have to be ended by the caller before. */
    @Override
    public void close() {
        settle();
        if (state.getAndSet(CLOSED) == AWAITING) {
            thread.interrupt();
        }
        join();
    }

    /** Whether it ended because the device or the renderer failed; certain once it is closed. */
    public boolean hasFailed() {
        return hasFailed;
    }

    /** From now on a delivery that fails is no loss. */
    public void settle() {
        playing.ifPresent(now -> now.notice().settle());
    }

    private void join() {
        boolean interrupted = false;
        while (thread.isAlive() && !thread.equals(Thread.currentThread())) {
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
