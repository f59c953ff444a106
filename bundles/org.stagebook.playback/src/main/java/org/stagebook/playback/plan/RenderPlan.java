package org.stagebook.playback.plan;

import java.util.List;

/**
 * All that can be heard without preparing anew: sources that lie on one time line and are read side by side.
 *
 * @param sampleRateHz of the time line; positions are counted in its frames
 * @param frames how long the time line is
 * @param sources at least one
 */
public record RenderPlan(int sampleRateHz, long frames, List<MonitorSource> sources) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is nothing to hear or the rate is not positive
     */
    public RenderPlan {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A plan needs at least one source.");
        }
        if (sampleRateHz <= 0 || frames < 0) {
            throw new IllegalArgumentException(
                    "A time line of " + frames + " frames at " + sampleRateHz + " Hz cannot be.");
        }
    }

    /** How many channels are read side by side. */
    public int channels() {
        return sources.stream().mapToInt(source -> source.channels().count()).sum();
    }
}
