package org.stagebook.edit;

/** Hears of every step of a session after it is complete; on the session's thread. */
@FunctionalInterface
public interface EditingListener {
    /** A step was done, undone or redone, or the production was saved. It may run further changes. */
    void edited(EditingEvent event);
}
