package org.stagebook.interchange.tags;

/** Where the tags of a cue come from, from the weakest to the strongest: a clip's own tags win over all others. */
public enum TagLayer {
    /** The name of the session. */
    SESSION,
    /** Markers at or before the start of the clip, the latest of them first; markers with a cue number are cues instead. */
    MARKER,
    /** {@code @} clips of upper tracks within which the clip begins, the topmost of them first. */
    TIME_SPAN,
    TRACK_COMMENT,
    TRACK_NAME,
    CLIP
}
