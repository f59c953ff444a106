package org.stagebook.cli.playing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.stagebook.playback.engine.EngineListener;

/** Notes what the engine tells, and wakes who waits for it. */
final class PlayWatch implements EngineListener {

    private final List<String> silenced = new ArrayList<>();
    private Optional<String> stopped = Optional.empty();

    @Override
    public synchronized void changed() {
        notifyAll();
    }

    @Override
    public synchronized void stopped(String message) {
        stopped = Optional.of(message);
        notifyAll();
    }

    @Override
    public synchronized void silenced(String message) {
        silenced.add(message);
    }

    /** Why playing ended without being told, if it did. */
    synchronized Optional<String> stopped() {
        return stopped;
    }

    /** Recordings that could not be read further. */
    synchronized List<String> silenced() {
        return List.copyOf(silenced);
    }

    /** Waits until something is told, or a while: the position moves without being told. */
    synchronized void await(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.timedWait(this, millis);
    }
}
