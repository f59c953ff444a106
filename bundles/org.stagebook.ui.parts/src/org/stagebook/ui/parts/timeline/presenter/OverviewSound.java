package org.stagebook.ui.parts.timeline.presenter;

import org.stagebook.metering.overview.Overview;
import org.stagebook.ui.graph.timeline.content.GuideSound;

/**
 * A metering overview as the timeline asks for it: the extremes over all channels.
 *
 * @param overview immutable
 */
public record OverviewSound(Overview overview) implements GuideSound {

    @Override
    public int sampleRateHz() {
        return overview.content().sampleRateHz();
    }

    @Override
    public long frames() {
        return overview.content().frames();
    }

    @Override
    public float least(long startFrame, long endFrame) {
        float least = 0;
        for (int channel = 0; channel < overview.content().channels(); channel++) {
            least = Math.min(least, overview.min(channel, startFrame, endFrame));
        }
        return least;
    }

    @Override
    public float greatest(long startFrame, long endFrame) {
        float greatest = 0;
        for (int channel = 0; channel < overview.content().channels(); channel++) {
            greatest = Math.max(greatest, overview.max(channel, startFrame, endFrame));
        }
        return greatest;
    }

    @Override
    public double shortTermLufs(long frame) {
        int point = overview.loudnessPointAt(frame);
        return point < 0 ? Double.NaN : overview.shortTermLufs(point);
    }
}
