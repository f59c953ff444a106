package org.stagebook.metering.compare.difference;

import java.util.List;

/**
 * Where two recordings differ and by how much.
 *
 * <p>Levels are power sums of the channels named here, a full-scale sine of one channel being 0 dBFS (AES17).
 *
 * @param startFrame first frame, in the time of the first recording; negative before it
 * @param endFrame the frame after the last
 * @param channels which, counted from 0, in the order of the first recording
 * @param channelNames of those: speakers where the order is known, else "channel 1"
 * @param residualDbfs of the difference of both as they are; of what is left, where the whole is delayed
 * @param relativeDb of the same, to the louder of both
 */
public record ChangedPlace(
        long startFrame,
        long endFrame,
        List<Integer> channels,
        List<String> channelNames,
        double residualDbfs,
        double relativeDb) {

    /** Copies the lists. */
    public ChangedPlace {
        channels = List.copyOf(channels);
        channelNames = List.copyOf(channelNames);
    }

    ChangedPlace between(long start, long end) {
        return new ChangedPlace(start, end, channels, channelNames, residualDbfs, relativeDb);
    }

    public long frames() {
        return endFrame - startFrame;
    }
}
