package org.stagebook.metering.level;

import java.util.List;

/**
 * Where sound was clipped.
 *
 * @param runs how many runs there are in all channels
 * @param clippedSamples how many samples they have together
 * @param first the first of them by their start, then by channel
 */
public record Clipping(long runs, long clippedSamples, List<ClippedRun> first) {

    /** Copies the list. */
    public Clipping {
        first = List.copyOf(first);
    }

    /** The same, so many frames later: counted from so much earlier. */
    public Clipping later(long frames) {
        return new Clipping(
                runs,
                clippedSamples,
                first.stream().map(run -> run.later(frames)).toList());
    }
}
