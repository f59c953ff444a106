package org.stagebook.ui.graph.timeline.content;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a person likes timelines: kept from one opening to the next, and no part of the document.
 *
 * @param lanesBy what the lanes stand for
 * @param rulers which rulers are shown; at least one
 * @param snapping whether dragged edges catch frames, cuts, cues and the playhead
 * @param folded whether each lane has one row only, with overlaps marked
 * @param guideShown whether the lanes of the guide track are shown where there is one
 */
public record TimelineOptions(
        LanesBy lanesBy, Set<RulerUnit> rulers, boolean snapping, boolean folded, boolean guideShown) {

    /** As it is before anybody chose. */
    public static final TimelineOptions DEFAULT =
            new TimelineOptions(LanesBy.CATEGORY, EnumSet.of(RulerUnit.TIMECODE, RulerUnit.FEET), true, false, true);

    public TimelineOptions {
        rulers = rulers.isEmpty() ? Set.of(RulerUnit.TIMECODE) : Set.copyOf(rulers);
    }

    public TimelineOptions withLanesBy(LanesBy other) {
        return new TimelineOptions(other, rulers, snapping, folded, guideShown);
    }

    /** The other of the two ways. */
    public TimelineOptions withOtherLanes() {
        return withLanesBy(lanesBy == LanesBy.CATEGORY ? LanesBy.TRACK : LanesBy.CATEGORY);
    }

    public TimelineOptions withRulers(Set<RulerUnit> others) {
        return new TimelineOptions(lanesBy, others, snapping, folded, guideShown);
    }

    /** Shows a ruler or takes it away; the last one stays. */
    public TimelineOptions withRulerToggled(RulerUnit unit) {
        EnumSet<RulerUnit> others = EnumSet.copyOf(rulers);
        if (!others.remove(unit)) {
            others.add(unit);
        }
        return others.isEmpty() ? this : withRulers(others);
    }

    /** The next of the usual choices: timecode with feet, timecode with samples, all three, timecode alone. */
    public TimelineOptions withNextRulers() {
        if (rulers.equals(Set.of(RulerUnit.TIMECODE, RulerUnit.FEET))) {
            return withRulers(Set.of(RulerUnit.TIMECODE, RulerUnit.SAMPLES));
        }
        if (rulers.equals(Set.of(RulerUnit.TIMECODE, RulerUnit.SAMPLES))) {
            return withRulers(EnumSet.allOf(RulerUnit.class));
        }
        if (rulers.size() == RulerUnit.values().length) {
            return withRulers(Set.of(RulerUnit.TIMECODE));
        }
        return withRulers(Set.of(RulerUnit.TIMECODE, RulerUnit.FEET));
    }

    public TimelineOptions withSnapping(boolean on) {
        return new TimelineOptions(lanesBy, rulers, on, folded, guideShown);
    }

    public TimelineOptions withFolded(boolean on) {
        return new TimelineOptions(lanesBy, rulers, snapping, on, guideShown);
    }

    public TimelineOptions withGuideShown(boolean on) {
        return new TimelineOptions(lanesBy, rulers, snapping, folded, on);
    }
}
