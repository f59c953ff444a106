package org.stagebook.ui.graph.timeline.content;

/**
 * One lane: a category of the production, or the place for cues that have none yet.
 *
 * @param id stable id of the category; {@link #UNSORTED_ID} for cues without one
 * @param code the letter code, {@code DX}
 * @param name in words, {@code Dialogue}
 * @param colour {@code #RRGGBB}
 */
public record TimelineLane(String id, String code, String name, String colour) {

    public static final String UNSORTED_ID = "";

    /** The lane of cues without a category. */
    public static TimelineLane unsorted() {
        return new TimelineLane(UNSORTED_ID, "–", "No category", "#8A8F98");
    }
}
