package org.stagebook.interchange.cutlist;

/**
 * What an event shows: names as the list writes them, each empty where it does not.
 *
 * @param reelName tape, camera roll or file name in the event line (CMX3600), or the name of the media (OpenTimelineIO)
 * @param clipName FROM CLIP NAME, or the name of the clip
 * @param file SOURCE FILE, or the address of the media
 */
public record CutSource(String reelName, String clipName, String file) {

    /** Black: CMX3600 reel {@code BL}, or a gap. */
    public static final CutSource BLACK = new CutSource("BL", "", "");

    /** Whether nothing is shown. */
    public boolean isBlack() {
        return reelName.equalsIgnoreCase("BL") || reelName.equalsIgnoreCase("BLACK");
    }
}
