package org.stagebook.playback.engine;

/**
 * What went wrong in playing, counted.
 *
 * @param underruns how often sound was not read in time
 * @param deviceUnderruns how often the device came too late
 * @param unmeteredBlocks how many blocks were heard but not measured
 */
public record Health(long underruns, long deviceUnderruns, long unmeteredBlocks) {

    /** The greater of each count: a device that goes takes its counts along, and they were known before. */
    public Health orMore(Health other) {
        return new Health(
                Math.max(underruns, other.underruns),
                Math.max(deviceUnderruns, other.deviceUnderruns),
                Math.max(unmeteredBlocks, other.unmeteredBlocks));
    }

    /** Whether everything was heard without a gap. */
    public boolean isGapless() {
        return underruns == 0 && deviceUnderruns == 0;
    }
}
