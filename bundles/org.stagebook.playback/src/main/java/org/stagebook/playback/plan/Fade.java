package org.stagebook.playback.plan;

/**
 * A fade at one end of a clip, or the crossfade of a loop.
 *
 * @param frames how long it is at the rate of the plan, 0 for none
 * @param shape how it runs
 */
public record Fade(long frames, FadeShape shape) {

    public static final Fade NONE = new Fade(0, FadeShape.LINEAR);

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Fade {
        if (frames < 0) {
            throw new IllegalArgumentException("A fade of " + frames + " frames cannot be.");
        }
    }

    /**
     * The gain of a fade-in.
     *
     * @param frame counted from its beginning
     */
    public double gainIn(long frame) {
        return frames == 0 ? 1 : shape.gain(frame / (double) frames);
    }

    /**
     * The gain of a fade-out that lies beside {@link #gainIn} of the same frame in a crossfade.
     *
     * @param frame counted from its beginning
     */
    public double gainOut(long frame) {
        return frames == 0 ? 1 : shape.gain(1 - frame / (double) frames);
    }
}
