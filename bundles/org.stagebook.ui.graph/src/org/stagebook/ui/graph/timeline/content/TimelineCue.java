package org.stagebook.ui.graph.timeline.content;

import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.timebase.TimeRange;

/**
 * One cue as the timeline needs it.
 *
 * @param id the cue's stable id in the model
 * @param range when it sounds
 * @param laneId {@link TimelineLane#id()} of its lane
 * @param number the cue's number; may be empty
 * @param text what stands on the block: description, or character and line
 * @param status how far it has come; removed cues stay on their lane, hatched
 * @param urgent whether its priority is above normal
 * @param picture what the last picture change did to it; what is cut stays on its lane, hatched
 */
public record TimelineCue(
        String id,
        TimeRange range,
        String laneId,
        String number,
        String text,
        CueStatus status,
        boolean urgent,
        ConformState picture) {

    /** Whether it is no longer part of the work: removed, or cut with its picture. */
    public boolean isRemoved() {
        return status == CueStatus.REMOVED || picture == ConformState.CUT;
    }

    /** Whether somebody has to look: it is urgent, or a picture change touched it. */
    public boolean wantsAttention() {
        return urgent || picture == ConformState.CHECK;
    }

    /** Number and text as one line. */
    public String label() {
        if (number.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? number : number + "  " + text;
    }

    public TimelineCue withRange(TimeRange newRange) {
        return new TimelineCue(id, newRange, laneId, number, text, status, urgent, picture);
    }

    public TimelineCue withLane(String newLaneId) {
        return new TimelineCue(id, range, newLaneId, number, text, status, urgent, picture);
    }
}
