package org.stagebook.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The results of this run of the window, newest first; a workbench service. Belongs to the UI thread. */
public final class JobResults {

    private static final int KEPT = 200;

    private final List<JobResult> results = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void add(JobResult result) {
        results.addFirst(result);
        if (results.size() > KEPT) {
            results.removeLast();
        }
        listeners.forEach(Runnable::run);
    }

    public List<JobResult> all() {
        return List.copyOf(results);
    }

    /** Calls the listener after each new result. Run the returned handle to stop. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
