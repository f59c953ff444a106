package org.stagebook.report.block;

import java.util.List;

/**
 * A mix cue sheet of some tracks that fit beside each other: tracks across, time down.
 *
 * @param title what the tracks are, such as "DX"
 * @param lanes the tracks, from left to right
 * @param events what lies on them, by time
 * @param marks what goes across all of them, by time
 */
public record CueGrid(String reel, String title, List<Lane> lanes, List<Event> events, List<Mark> marks)
        implements Block {

    /** Keeps its own copies. */
    public CueGrid {
        lanes = List.copyOf(lanes);
        events = List.copyOf(events);
        marks = List.copyOf(marks);
    }

    /** A track; its group and a colour "#RRGGBB" stand over it. */
    public record Lane(String name, String group, String colour) {}

    /** How a sound begins or ends. */
    public enum Edge {
        CUT,
        FADE,
        CROSS
    }

    /** One end of a sound: when, in feet, how, and over how many frames. */
    public record End(long frame, String timecode, String feet, Edge edge, long fadeFrames) {}

    /**
     * A sound on a lane.
     *
     * @param name number and name
     * @param alert what is to be put right about its number; empty for nothing
     * @param words the first and last of the line it carries
     */
    public record Event(
            int lane, End start, End stop, String name, String alert, String character, String words, boolean muted) {}

    /** What a line across the page stands for. */
    public enum MarkKind {
        SCENE,
        LIMIT,
        CUT
    }

    /** A line across the page. */
    public record Mark(long frame, String timecode, String feet, String text, MarkKind kind) {}
}
