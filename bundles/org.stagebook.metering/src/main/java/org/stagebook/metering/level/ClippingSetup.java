package org.stagebook.metering.level;

import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/**
 * What counts as clipped.
 *
 * @param fullScale the magnitude that the greatest number of the stored format has
 * @param shortestRun how many consecutive samples at full scale, at least 1, are no coincidence
 * @param listed how many runs are kept with their place
 */
public record ClippingSetup(double fullScale, int shortestRun, int listed) {

    private static final int USUAL_RUN = 3;
    private static final int USUALLY_LISTED = 100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if full scale or the run are not positive, or the list is negative
     */
    public ClippingSetup {
        if (!(fullScale > 0) || shortestRun < 1 || listed < 0) {
            throw new IllegalArgumentException("No clipping can be found with full scale " + fullScale
                    + ", runs of at least " + shortestRun + " and a list of " + listed + ".");
        }
    }

    /**
     * Runs of at least 3 samples, the first 100 listed.
     *
     * <p>The greatest positive integer lies one step below 1, so that is full scale in both directions; in floating point it
     * is 1.
     */
    public static ClippingSetup of(SampleFormat format) {
        double step = format.encoding() == SampleEncoding.PCM_INTEGER ? Math.pow(2, 1 - format.validBits()) : 0;
        return new ClippingSetup(1 - step, USUAL_RUN, USUALLY_LISTED);
    }
}
