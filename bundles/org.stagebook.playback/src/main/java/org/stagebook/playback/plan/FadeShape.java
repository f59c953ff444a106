package org.stagebook.playback.plan;

/** How a fade runs from silence to full level. */
public enum FadeShape {
    /** Constant amplitude where two fades of the same sound meet: versions of one mix. */
    LINEAR,
    /** Constant power where two fades of unrelated sounds meet: the end and the beginning of a loop. */
    EQUAL_POWER;

    /**
     * The gain at a place of a fade-in; that of the fade-out which meets it is the gain at {@code 1 - place}.
     *
     * @param place 0 where it begins, 1 where it is complete; beyond them it is silent or complete
     */
    public double gain(double place) {
        double inside = Math.clamp(place, 0, 1);
        return this == LINEAR ? inside : Math.sin(inside * Math.PI / 2);
    }
}
