package org.stagebook.delivery.qc;

/**
 * A peak and where it is.
 *
 * @param amplitude full scale 1, not negative
 * @param channel counted from 0
 * @param frame of the file
 */
public record QcPeak(double amplitude, int channel, long frame) {

    /** In dBTP or dBFS. */
    public double decibels() {
        return 20 * Math.log10(amplitude);
    }
}
