package org.stagebook.ui.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.stagebook.edit.EditingEvent;
import org.stagebook.edit.Registration;

/**
 * Tells one part that anything about the open productions has changed: opened, closed, edited, undone, saved.
 *
 * <p>Many changes in one go become one call, a moment later, on the UI thread. Belongs to the UI thread.
 */
public final class SessionWatch implements AutoCloseable {

    private final OpenProductions productions;
    private final Display display;
    private final Consumer<Set<EObject>> changed;
    private final OpenProductions.Subscription subscription;
    private final Map<OpenProduction, Registration> sessions = new HashMap<>();
    private final Set<EObject> affected = new LinkedHashSet<>();
    private boolean pending;
    private boolean closed;

    /** @param changed given the objects that were changed, added or removed since the last call; empty after others */
    public SessionWatch(OpenProductions productions, Display display, Consumer<Set<EObject>> changed) {
        this.productions = productions;
        this.display = display;
        this.changed = changed;
        this.subscription = productions.onChange(this::productionsChanged);
        followSessions();
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        sessions.values().forEach(Registration::close);
        sessions.clear();
    }

    private void productionsChanged() {
        followSessions();
        schedule();
    }

    private void followSessions() {
        sessions.entrySet().removeIf(entry -> !isOpen(entry.getKey(), entry.getValue()));
        for (OpenProduction open : productions.all()) {
            sessions.computeIfAbsent(open, key -> key.session().addListener(this::edited));
        }
    }

    private boolean isOpen(OpenProduction open, Registration registration) {
        if (productions.all().contains(open)) {
            return true;
        }
        registration.close();
        return false;
    }

    private void edited(EditingEvent event) {
        affected.addAll(event.affected());
        schedule();
    }

    private void schedule() {
        if (!pending) {
            pending = true;
            display.asyncExec(this::call);
        }
    }

    private void call() {
        pending = false;
        Set<EObject> objects = new LinkedHashSet<>(affected);
        affected.clear();
        if (!closed) {
            changed.accept(objects);
        }
    }
}
