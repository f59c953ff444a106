package org.stagebook.ui.parts.transport.presenter;

import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.FadeShape;

/** How a loop goes from its end to its beginning. */
public enum LoopFade {
    NONE("Cut", 0, FadeShape.LINEAR),
    SHORT("5 ms", 0.005, FadeShape.EQUAL_POWER),
    MEDIUM("50 ms", 0.05, FadeShape.EQUAL_POWER),
    LONG("500 ms", 0.5, FadeShape.EQUAL_POWER);

    private final String label;
    private final double seconds;
    private final FadeShape shape;

    LoopFade(String label, double seconds, FadeShape shape) {
        this.label = label;
        this.seconds = seconds;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    public Fade fade(int sampleRateHz) {
        return new Fade(Math.round(seconds * sampleRateHz), shape);
    }
}
