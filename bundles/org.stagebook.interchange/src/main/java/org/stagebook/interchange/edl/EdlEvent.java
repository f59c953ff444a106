package org.stagebook.interchange.edl;

import java.util.Optional;

/**
 * One event line with what the lines under it say of it.
 *
 * @param line of the list, counted from 1
 * @param number as the list writes it, of any width; empty where it has none
 * @param reel the tape, roll or file in the event line, of any width and with spaces; empty where it has none
 * @param channels as the list writes them; those of an {@code AUD} line are joined, as in {@code V/A3A4}
 * @param effect how it begins
 * @param source the stretch of the source
 * @param record the place in the reel
 * @param notes what comments say
 */
public record EdlEvent(
        int line,
        String number,
        String reel,
        String channels,
        EdlEffect effect,
        EdlSpan source,
        EdlSpan record,
        Notes notes) {

    /**
     * What the comments under an event say; of the two lines of a dissolve they stand under the second.
     *
     * @param fromClip FROM CLIP NAME; empty if none
     * @param toClip TO CLIP NAME; empty if none
     * @param file SOURCE FILE, or FROM CLIP with a path; empty if none
     * @param fullReel FINAL CUT PRO REEL, whose name in the event line is shortened; empty if none
     * @param motion its retime
     * @param marked whether a marker line of Resolve stands under it
     */
    public record Notes(
            String fromClip, String toClip, String file, String fullReel, Optional<EdlMotion> motion, boolean marked) {

        static final Notes NONE = new Notes("", "", "", "", Optional.empty(), false);
    }
}
