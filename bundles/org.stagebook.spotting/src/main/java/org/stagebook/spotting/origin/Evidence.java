package org.stagebook.spotting.origin;

import org.stagebook.model.Origin;

/**
 * One thing that says where a sound comes from.
 *
 * @param origin what it points to
 * @param source what it is read from
 * @param words what stands there, for a person to judge
 */
public record Evidence(Origin origin, Source source, String words) {

    /** What evidence is read from, the most trustworthy first. */
    public enum Source {
        /** Somebody said so. */
        STATED("stated"),
        /** Scene, take and roll that the recorder wrote (iXML). */
        IXML("iXML"),
        /** The machine that made the file, and its description (bext chunk, EBU Tech 3285). */
        BEXT("bext"),
        /** The name of the file and of the folders it lies in. */
        FILE("file"),
        /** The name of the clip in the session. */
        CLIP("clip"),
        /** The track the clip lies on. */
        TRACK("track"),
        /** The category of the cue, which says how such sounds usually come about. */
        CATEGORY("category");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** As lists say it. */
        public String word() {
            return word;
        }
    }
}
