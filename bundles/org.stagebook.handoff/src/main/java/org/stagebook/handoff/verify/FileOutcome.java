package org.stagebook.handoff.verify;

/** What a verification says of one file. */
public enum FileOutcome {
    /** The bytes are those that were sealed. */
    UNCHANGED,
    /** Sealed, and not there any more. */
    MISSING,
    /** There, but nobody sealed it. */
    EXTRA,
    /** There with other bytes than were sealed, or not readable. */
    CHANGED
}
