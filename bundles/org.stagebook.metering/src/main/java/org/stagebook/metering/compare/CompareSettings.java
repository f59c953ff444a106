package org.stagebook.metering.compare;

/**
 * What counts as a difference, and how far apart recordings are looked for.
 *
 * @param thresholdDb residual relative to the programme of the same 100 ms; more is a change; at most 0
 * @param floorDbfs residuals and programmes below are nothing, whatever the threshold says
 * @param longestOffsetSeconds delays up to this are found, 1 to {@value #GREATEST_OFFSET_SECONDS}
 */
public record CompareSettings(double thresholdDb, double floorDbfs, int longestOffsetSeconds) {

    public static final int GREATEST_OFFSET_SECONDS = 1200;

    /** 60 dB below the programme, nothing below what 16-bit dither leaves, ten minutes. */
    public static final CompareSettings STANDARD = new CompareSettings(-60, -90, 600);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public CompareSettings {
        if (!(thresholdDb <= 0 && thresholdDb >= -200)) {
            throw new IllegalArgumentException(
                    "The threshold is relative to the programme, from -200 to 0 dB, not " + thresholdDb + " dB.");
        }
        if (!(floorDbfs <= 0)) {
            throw new IllegalArgumentException("The floor is below full scale, not at " + floorDbfs + " dBFS.");
        }
        if (longestOffsetSeconds < 1 || longestOffsetSeconds > GREATEST_OFFSET_SECONDS) {
            throw new IllegalArgumentException("Recordings are looked for 1 to " + GREATEST_OFFSET_SECONDS
                    + " s apart, not " + longestOffsetSeconds + " s.");
        }
    }

    /** The same with another threshold. */
    public CompareSettings withThreshold(double decibels) {
        return new CompareSettings(decibels, floorDbfs, longestOffsetSeconds);
    }
}
