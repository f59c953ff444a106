package org.stagebook.ui.graph.timeline.content;

/**
 * One lane: a category of the production, the place for cues that have none yet, a track of the session, or all cues.
 *
 * @param id stable id of the category or track; {@link #UNSORTED_ID} for cues without a category
 * @param code the letter code, {@code DX}; empty for a track whose name says it all
 * @param name in words, {@code Dialogue}
 * @param colour {@code #RRGGBB}
 * @param kind what may be dropped on it
 */
public record TimelineLane(String id, String code, String name, String colour, Kind kind) {

    public static final String UNSORTED_ID = "";
    public static final String ALL_CUES_ID = "*";

    private static final String GREY = "#8A8F98";

    /** What a lane stands for. */
    public enum Kind {
        CATEGORY,
        UNSORTED,
        TRACK,
        ALL_CUES
    }

    /** The lane of a category. */
    public TimelineLane(String id, String code, String name, String colour) {
        this(id, code, name, colour, Kind.CATEGORY);
    }

    /** The lane of cues without a category. */
    public static TimelineLane unsorted() {
        return new TimelineLane(UNSORTED_ID, "–", "No category", GREY, Kind.UNSORTED);
    }

    /** The lane of all cues below tracks. */
    public static TimelineLane allCues() {
        return new TimelineLane(ALL_CUES_ID, "Cues", "", GREY, Kind.ALL_CUES);
    }

    /** The lane of a track; grey where nobody knows what is on it. */
    public static TimelineLane track(String id, String code, String name, String colour) {
        return new TimelineLane(id, code, name, colour.isEmpty() ? GREY : colour, Kind.TRACK);
    }

    /** Whether a cue that is dropped here gets a category by it. */
    public boolean givesCategory() {
        return kind == Kind.CATEGORY;
    }
}
