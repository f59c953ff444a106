package org.stagebook.edit;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the listeners, each event to all of them before the next, even if one of them makes a further change. */
final class Listeners {
    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<EditingListener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<EditingEvent> waiting = new ArrayDeque<>();
    private boolean telling;

    Registration add(EditingListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(EditingEvent event) {
        waiting.add(event);
        if (telling) {
            return; // a listener made this change; it is told when the others have heard of the first one
        }
        telling = true;
        try {
            while (!waiting.isEmpty()) {
                tellAll(waiting.remove());
            }
        } finally {
            telling = false;
        }
    }

    private void tellAll(EditingEvent event) {
        for (EditingListener listener : listeners) {
            try {
                listener.edited(event);
            } catch (RuntimeException e) {
                // The change is complete; one listener that fails must not keep it from the others.
                LOG.log(Level.ERROR, "A listener failed on \"" + event.label() + "\".", e);
            }
        }
    }
}
