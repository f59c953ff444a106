package org.stagebook.ui.graph.timeline.content;

import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.timebase.TimeRange;

/**
 * One block as the timeline needs it: a cue, or where lanes are tracks a clip of the session.
 *
 * @param id stable id of the cue or clip in the model
 * @param range when it sounds
 * @param laneId {@link TimelineLane#id()} of its lane
 * @param number the cue's number; may be empty
 * @param text what stands on the block: description, or character and line
 * @param status how far it has come; removed cues stay on their lane, hatched
 * @param urgent whether its priority is above normal
 * @param picture what the last picture change did to it; what is cut stays on its lane, hatched
 * @param details what is told on a closer look
 */
public record TimelineCue(
        String id,
        TimeRange range,
        String laneId,
        String number,
        String text,
        CueStatus status,
        boolean urgent,
        ConformState picture,
        BlockDetails details) {

    /** A cue without details. */
    public TimelineCue(
            String id,
            TimeRange range,
            String laneId,
            String number,
            String text,
            CueStatus status,
            boolean urgent,
            ConformState picture) {
        this(id, range, laneId, number, text, status, urgent, picture, BlockDetails.NONE);
    }

    /** Whether it is no longer part of the work: removed, or cut with its picture. */
    public boolean isRemoved() {
        return status == CueStatus.REMOVED || picture == ConformState.CUT;
    }

    /** Whether somebody has to look: it is urgent, or a picture change touched it. */
    public boolean wantsAttention() {
        return urgent || picture == ConformState.CHECK;
    }

    /** Whether it is a clip of the session, which is looked at and not changed. */
    public boolean isClip() {
        return details.clip().isPresent();
    }

    /** Whether the same can be asked for elsewhere: not a clip, nor what is not wanted here either. */
    public boolean isCopyable() {
        return !isClip() && status != CueStatus.REMOVED;
    }

    /** Whether it is drawn pale, because it is not heard. */
    public boolean isMuted() {
        return details.clip().map(ClipFacts::muted).orElse(false);
    }

    /** Number and text as one line. */
    public String label() {
        if (number.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? number : number + "  " + text;
    }

    public TimelineCue withRange(TimeRange newRange) {
        return new TimelineCue(id, newRange, laneId, number, text, status, urgent, picture, details);
    }

    public TimelineCue withLane(String newLaneId) {
        return new TimelineCue(id, range, newLaneId, number, text, status, urgent, picture, details);
    }
}
