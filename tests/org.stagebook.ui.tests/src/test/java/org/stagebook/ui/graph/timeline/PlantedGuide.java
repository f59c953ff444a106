package org.stagebook.ui.graph.timeline;

import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.GuideSound;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;

/** A guide track that needs no file: swells that last twelve seconds, loudest in the middle of each. */
record PlantedGuide(long frames) implements GuideSound {

    private static final int RATE = 48_000;
    private static final double SWELL_FRAMES = 12.0 * RATE;

    static TimelineGuide at(Position start, int seconds) {
        return new TimelineGuide("guide.wav", start, Optional.of(new PlantedGuide((long) seconds * RATE)), "", -27);
    }

    @Override
    public int sampleRateHz() {
        return RATE;
    }

    @Override
    public float least(long startFrame, long endFrame) {
        return -greatest(startFrame, endFrame);
    }

    @Override
    public float greatest(long startFrame, long endFrame) {
        double grain = 0.5 + 0.5 * Math.abs(Math.sin(startFrame * 0.37));
        return (float) (swell(startFrame) * grain);
    }

    @Override
    public double shortTermLufs(long frame) {
        return -42 + 22 * swell(frame);
    }

    private static double swell(long frame) {
        return Math.pow(Math.sin(Math.PI * frame / SWELL_FRAMES), 2);
    }
}
