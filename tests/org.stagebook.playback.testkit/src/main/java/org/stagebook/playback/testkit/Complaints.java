package org.stagebook.playback.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.stagebook.playback.engine.EngineListener;

/** Remembers what the engine told people. */
final class Complaints implements EngineListener {

    private final List<String> messages = new CopyOnWriteArrayList<>();

    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void changed() {
        // Asked of the engine where it matters.
    }

    @Override
    public void stopped(String message) {
        messages.add(message);
    }

    @Override
    public void silenced(String message) {
        messages.add(message);
    }
}
