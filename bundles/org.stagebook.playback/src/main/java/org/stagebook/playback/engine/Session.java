package org.stagebook.playback.engine;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.read.PlanReader;

/** One plan on one device: the reading thread, its commands, and the mixer the device calls. */
final class Session implements AudioRenderer, AutoCloseable {

    /** The audio thread must not wake anybody, so the reader looks by itself: often beside the second and a half it is ahead. */
    private static final long IDLE_NANOS = 4_000_000;

    private static final long NEVER = -1;

    private final ConcurrentLinkedQueue<Consumer<Conductor>> commands = new ConcurrentLinkedQueue<>();
    private final Conductor conductor;
    private final Mixer mixer;
    private final PlanReader reader;
    private final EngineListener listener;
    private final Object turns = new Object();
    private final Thread thread;
    private volatile boolean isOpen = true;
    private boolean isSettled;
    private long stuckAfterFrame = NEVER;

    Session(Conductor conductor, Mixer mixer, PlanReader reader, EngineListener listener) {
        this.conductor = conductor;
        this.mixer = mixer;
        this.reader = reader;
        this.listener = listener;
        this.thread = new Thread(this::run, "Stagebook playback reader");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Follows a command as soon as those before it are done. */
    void command(Consumer<Conductor> command) {
        synchronized (turns) {
            isSettled = false;
            commands.add(command);
        }
        LockSupport.unpark(thread);
    }

    TransportState state() {
        return conductor.state();
    }

    private void run() {
        try (reader) {
            while (isOpen) {
                boolean worked = turn();
                if (!worked) {
                    LockSupport.parkNanos(IDLE_NANOS);
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            listener.stopped("Playback stopped: sound could not be read ahead (" + e + ").");
        } finally {
            isOpen = false;
            synchronized (turns) {
                turns.notifyAll();
            }
        }
    }

    private boolean turn() throws IOException {
        TransportState before = conductor.state();
        boolean worked = conductor.turn();
        synchronized (turns) {
            if (conductor.isReady() && !commands.isEmpty()) {
                commands.remove().accept(conductor);
                worked = true;
            }
            isSettled = commands.isEmpty() && conductor.isReady();
            stuckAfterFrame = conductor.waitsForAudio() ? mixer.rendered() : NEVER;
            turns.notifyAll();
        }
        if (!before.equals(conductor.state())) {
            listener.changed();
        }
        return worked;
    }

    @Override
    public void render(float[][] planar, int frames) {
        mixer.render(planar, frames);
    }

    @Override
    public void awaitFrames(int frames) throws InterruptedException {
        synchronized (turns) {
            while (isOpen && !isReadyFor(frames)) {
                LockSupport.unpark(thread);
                turns.wait(1);
            }
        }
    }

    /** Everything that was commanded will be heard, or cannot be followed before this device went on. */
    private boolean isReadyFor(int frames) {
        return (isSettled || stuckAfterFrame == mixer.rendered()) && conductor.has(frames);
    }

    /** Ends the reading thread, and closes the files. */
    @Override
    public void close() {
        isOpen = false;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive() && !Thread.currentThread().equals(thread)) {
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
