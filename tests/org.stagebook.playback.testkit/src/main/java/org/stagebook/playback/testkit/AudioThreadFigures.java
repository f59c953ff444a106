package org.stagebook.playback.testkit;

import java.util.Locale;
import org.stagebook.playback.engine.Health;

/**
 * What blocks cost the audio thread.
 *
 * @param load what it had to do
 * @param allocatedBytes in all blocks together
 * @param allocatingBlocks how many blocks that was in
 * @param elapsed how long blocks took by the clock, what else the machine did meanwhile included
 * @param computed how long the thread computed for them
 * @param health how often sound was not there in time, and what the meters missed
 */
public record AudioThreadFigures(
        Load load, long allocatedBytes, long allocatingBlocks, BlockTimes elapsed, BlockTimes computed, Health health) {

    /**
     * What it had to do.
     *
     * @param channels read side by side
     * @param heardChannels mixed from them
     * @param sampleRateHz of the device
     * @param blockFrames of one block
     * @param blocks that were timed
     */
    public record Load(int channels, int heardChannels, int sampleRateHz, int blockFrames, int blocks) {}

    /** When the next block is due. */
    public double deadlineNanos() {
        return load.blockFrames() * 1e9 / load.sampleRateHz();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Audio thread, %d channels of %d Hz read side by side, %d heard, %,d blocks of %d frames, due every %.0f us:"
                        + " %d bytes allocated in %d blocks, %d underruns, %d blocks not metered; a block takes %s by the clock, %s of the thread (%.1f %% of the deadline)",
                load.channels(),
                load.sampleRateHz(),
                load.heardChannels(),
                load.blocks(),
                load.blockFrames(),
                deadlineNanos() / 1e3,
                allocatedBytes,
                allocatingBlocks,
                health.underruns(),
                health.unmeteredBlocks(),
                elapsed,
                computed,
                100 * computed.worstNanos() / deadlineNanos());
    }
}
