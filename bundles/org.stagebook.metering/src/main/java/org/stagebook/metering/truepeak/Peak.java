package org.stagebook.metering.truepeak;

/**
 * The greatest amplitude of a recording and where it is.
 *
 * @param amplitude above 0; full scale is 1
 * @param channel counted from 0
 * @param frame the sample, or for an interpolated peak the sample after it
 */
public record Peak(double amplitude, int channel, long frame) {

    /** In decibels against full scale: dBFS for a sample peak, dBTP for a true peak. */
    public double decibels() {
        return 20 * Math.log10(amplitude);
    }
}
