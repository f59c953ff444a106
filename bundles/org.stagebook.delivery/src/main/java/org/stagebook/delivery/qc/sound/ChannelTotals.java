package org.stagebook.delivery.qc.sound;

/**
 * What one channel amounts to over the whole file; full scale is 1.
 *
 * @param samplePeak greatest magnitude
 * @param offset the median of the means over half a second
 * @param meanSquare of all samples
 * @param low mean square below the corner of an LFE
 * @param high mean square above twice that corner
 */
public record ChannelTotals(double samplePeak, double offset, double meanSquare, double low, double high) {

    /** In dBFS, a full-scale sine being −3; negative infinity for silence. */
    public double rmsDbfs() {
        return 10 * Math.log10(meanSquare);
    }

    /** In dBFS; negative infinity for silence. */
    public double peakDbfs() {
        return 20 * Math.log10(samplePeak);
    }
}
