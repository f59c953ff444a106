package org.stagebook.interchange.protools;

/** What the STATE line of a track may hold. */
public enum TrackState {
    SOLO,
    MUTED,
    INACTIVE,
    HIDDEN
}
