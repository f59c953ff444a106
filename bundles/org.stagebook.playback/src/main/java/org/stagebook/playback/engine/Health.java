package org.stagebook.playback.engine;

/**
 * What went wrong in playing, counted.
 *
 * @param underruns how often sound was not read in time
 * @param deviceUnderruns how often the device came too late
 * @param unmeteredBlocks how many blocks were heard but not measured
 */
public record Health(long underruns, long deviceUnderruns, long unmeteredBlocks) {

    /** Whether everything was heard without a gap. */
    public boolean isGapless() {
        return underruns == 0 && deviceUnderruns == 0;
    }
}
