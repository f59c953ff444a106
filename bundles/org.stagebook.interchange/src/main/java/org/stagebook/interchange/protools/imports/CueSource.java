package org.stagebook.interchange.protools.imports;

/** What of a session makes cues; tracks, clips, fades and markers come in whatever the choice. */
public enum CueSource {
    /** Every clip, and every clip group. */
    CLIPS("clips"),
    /** Every marker that has a text, one frame long: a marker is a point. */
    MARKERS("markers"),
    /**
     * Clip groups only. An export does not call them groups, but lists them on tracks and, as they are no audio, not among
     * the clips of the session.
     */
    CLIP_GROUPS("clip-groups");

    private final String id;

    CueSource(String id) {
        this.id = id;
    }

    /** What programs call it: the command line, JSON. */
    public String id() {
        return id;
    }
}
