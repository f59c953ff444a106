package org.stagebook.metering.compare.difference;

import org.stagebook.metering.compare.difference.Difference.Delayed;
import org.stagebook.metering.compare.difference.Difference.GainOnly;

/**
 * A difference and the blocks it was found in.
 *
 * @param background factor of the first around it
 */
record Finding(Region region, Difference difference, double background) {

    /** Below it in each channel a difference that is not silence's is slight. */
    static final double SLIGHT_DBFS = -65;

    private static final double SAME_GAIN_DB = 0.15;

    /** Whether one is a little noise and the other, in other channels, as little of it in silence. */
    boolean isNoiseLike(Finding other) {
        return (isSlight() && other.isFaint()) || (other.isSlight() && isFaint());
    }

    private boolean isSlight() {
        return difference instanceof Difference.Altered altered && altered.tendency() == Difference.Tendency.SLIGHTLY;
    }

    private boolean isFaint() {
        double ofOneChannel = difference.place().residualDbfs()
                - 10 * Math.log10(region.channels().size());
        return ofOneChannel < SLIGHT_DBFS;
    }

    /** Whether both tell the same of different stretches or channels. */
    boolean isLike(Finding other) {
        return switch (difference) {
            case GainOnly gain ->
                other.difference instanceof GainOnly also
                        && also.polarityInverted() == gain.polarityInverted()
                        && Math.abs(also.gainDb() - gain.gainDb()) <= SAME_GAIN_DB;
            case Delayed delayed ->
                other.difference instanceof Delayed also && also.delayFrames() == delayed.delayFrames();
            case Difference.Moved moved -> false;
            case Difference.GainRide ride -> false;
            default -> difference.getClass().equals(other.difference.getClass());
        };
    }
}
