package org.stagebook.handoff.mhl;

/**
 * One file compared with a history; a file whose name no manifest can hold is shown with the name it has. {@code detail} says more where the state alone does not, else it is empty.
 */
public record FileCheck(String path, State state, String detail) {
    /** What can have become of a file. */
    public enum State {
        UNCHANGED,
        CHANGED,
        MISSING,
        /** The history does not name it. */
        NEW
    }
}
