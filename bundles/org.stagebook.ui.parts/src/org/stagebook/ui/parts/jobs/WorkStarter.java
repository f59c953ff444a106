package org.stagebook.ui.parts.jobs;

/** Starts long work whose course a page watches. */
@FunctionalInterface
public interface WorkStarter {

    /** Starts it; what came of it stands in the watch in the end. */
    void start(LongWork<?> work, WorkWatch watch);
}
