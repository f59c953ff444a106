package org.stagebook.metering.live;

/**
 * A stretch in which a channel went over the limit; pauses shorter than 100 ms do not end it.
 *
 * @param startFrame of the programme, the first sample or interpolated value over the limit
 * @param endFrame of the programme, exclusive
 * @param channel counted from 0
 * @param truePeakDbtp the greatest true peak in it
 * @param samplePeakDbfs the greatest sample where it was over; negative infinity where those are silent
 */
public record Over(long startFrame, long endFrame, int channel, double truePeakDbtp, double samplePeakDbfs) {

    /** How long it is. */
    public long frames() {
        return endFrame - startFrame;
    }

    /** Whether both say something of the same sound. */
    boolean touches(Over other) {
        return channel == other.channel && startFrame < other.endFrame && other.startFrame < endFrame;
    }

    /** Both as one, heard more than once. */
    Over joined(Over other) {
        return new Over(
                Math.min(startFrame, other.startFrame),
                Math.max(endFrame, other.endFrame),
                channel,
                Math.max(truePeakDbtp, other.truePeakDbtp),
                Math.max(samplePeakDbfs, other.samplePeakDbfs));
    }
}
