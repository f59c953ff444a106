package org.stagebook.playback.mtc;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.stagebook.timebase.Position;

/**
 * Sends each message at its moment, on a thread of its own. The transport says when time begins to run, turns, jumps or stops.
 *
 * <p>May be used by any thread but the audio thread, because it takes a lock.
 */
public final class MtcSender implements AutoCloseable {

    /** Who is later than this sends a full frame and goes on from where it is, so that nobody hears a heap of old messages. */
    private static final long TOO_LATE_NANOS = 100_000_000;

    private final MtcGenerator generator;
    private final MtcPort port;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private MtcGenerator.@Nullable Due due;
    private @Nullable MtcRun run;
    private boolean closed;

    /** Sends nothing before the first run. */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing is wrong without it, but on a busy machine messages come later.
    public MtcSender(MtcFormat format, MtcPort port) {
        this.generator = new MtcGenerator(format);
        this.port = port;
        Thread thread = new Thread(this::work, "MIDI timecode");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** Time runs from here: after a start, a turn or a jump. */
    public void run(MtcRun newRun) {
        change(newRun, true);
    }

    /** The same run, measured anew: no full frame is sent. */
    public void steer(MtcRun newRun) {
        change(newRun, false);
    }

    /** Stands at a position: one full frame. */
    public void locate(Position position) {
        run(new MtcRun(position, System.nanoTime(), 0));
    }

    private void change(MtcRun newRun, boolean jump) {
        lock.lock();
        try {
            start(newRun, jump);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void start(MtcRun newRun, boolean jump) {
        run = newRun;
        if (jump) {
            generator.run(newRun);
            due = null;
        } else {
            generator.steer(newRun);
        }
    }

    private void work() {
        lock.lock();
        try {
            for (Optional<MtcGenerator.Due> next = awaitNext(); next.isPresent(); next = awaitNext()) {
                sendOrCatchUp(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** The next message when its moment has come; empty after closing. What is due is asked anew whenever something changes. */
    private Optional<MtcGenerator.Due> awaitNext() throws InterruptedException {
        while (!closed) {
            MtcGenerator.Due next = due == null ? generator.next().orElse(null) : due;
            due = next;
            long wait = next == null ? Long.MAX_VALUE : next.nanos() - System.nanoTime();
            if (next != null && wait <= 0) {
                due = null;
                return Optional.of(next);
            }
            changed.awaitNanos(wait);
        }
        return Optional.empty();
    }

    private void sendOrCatchUp(MtcGenerator.Due next) {
        long now = System.nanoTime();
        Optional<MtcRun> running = Optional.ofNullable(run).filter(current -> current.speed() != 0);
        if (now - next.nanos() > TOO_LATE_NANOS && running.isPresent()) {
            MtcRun current = running.get();
            start(new MtcRun(current.at(now), now, current.speed()), true);
        } else {
            send(next.message());
        }
    }

    /** Others may change the run meanwhile: a port may be slow. */
    private void send(byte[] message) {
        lock.unlock();
        try {
            port.send(message);
        } finally {
            lock.lock();
        }
    }

    /** Ends sending; closing twice does nothing. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
