package org.stagebook.metering.compare.difference;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.compare.ChannelMatch;
import org.stagebook.metering.lanes.LaneSound;

/**
 * Two recordings as they are laid over each other.
 *
 * @param match which channel of the second belongs to each of the first
 * @param order of the first
 * @param delayFrames what is at frame n of the first is at n + delay of the second
 */
record SoundPair(
        LaneSound first, LaneSound second, ChannelMatch match, Optional<ChannelOrder> order, long delayFrames) {

    /** A quarter of a picture frame of 1/24 s: places are found to it. */
    private static final int BLOCKS_PER_SECOND = 96;

    SoundPair delayedBy(long frames) {
        return new SoundPair(first, second, match, order, frames);
    }

    int channels() {
        return first.channels();
    }

    int rateHz() {
        return first.sampleRateHz();
    }

    int blockFrames() {
        return Math.max(16, Math.round((float) rateHz() / BLOCKS_PER_SECOND));
    }

    int channelOfSecond(int channel) {
        return match.ofSecond().get(channel);
    }

    /** The speaker, or "channel 1" where nobody knows. */
    String channelName(int channel) {
        return order.map(ChannelOrder::speakers)
                .map((List<Speaker> speakers) -> speakers.get(channel).label())
                .orElse("channel " + (channel + 1));
    }

    /**
     * The first frame compared. A recording that was laid earlier lost its head; that is no difference beside the delay, nor
     * is the tail that a later one lost when its length stayed.
     */
    long startFrame() {
        return -delayFrames;
    }

    /** The frame after the last compared. */
    long endFrame() {
        long secondEnd = second.frames() - delayFrames;
        long excess = first.frames() - secondEnd;
        boolean cutByTheDelay = delayFrames > 0 && excess > 0 && excess <= delayFrames;
        boolean filledByTheDelay = delayFrames < 0 && excess < 0 && excess >= delayFrames;
        return cutByTheDelay || filledByTheDelay
                ? Math.min(first.frames(), secondEnd)
                : Math.max(first.frames(), secondEnd);
    }
}
