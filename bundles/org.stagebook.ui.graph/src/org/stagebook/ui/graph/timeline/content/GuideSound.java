package org.stagebook.ui.graph.timeline.content;

import org.stagebook.timebase.Duration;

/**
 * The overview of a guide track, answered without touching samples; frames count from the start of the file.
 *
 * <p>Immutable, so that painting may ask it a thousand times a picture.
 */
public interface GuideSound {

    int sampleRateHz();

    /** Samples per channel. */
    long frames();

    /** The least sample of all channels in a stretch, full scale being 1. */
    float least(long startFrame, long endFrame);

    /** The greatest sample of all channels in a stretch. */
    float greatest(long startFrame, long endFrame);

    /** Loudness of the 3 s that end at a frame, in LUFS; negative infinity for silence, NaN where it is not known. */
    double shortTermLufs(long frame);

    /** The frame that plays so long after the first; negative before it. */
    default long frameAt(Duration sinceStart) {
        return Math.floorDiv(Math.multiplyExact(sinceStart.flicks() / 1000, (long) sampleRateHz()), 705_600L);
    }
}
