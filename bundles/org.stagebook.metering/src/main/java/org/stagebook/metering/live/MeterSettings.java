package org.stagebook.metering.live;

/**
 * How meters are set.
 *
 * @param instrument whose bars the channels have
 * @param holdSeconds how long the line of a peak stays; positive infinity until it is reset
 * @param overLimitDbtp true peaks above it are listed
 */
public record MeterSettings(Instrument instrument, double holdSeconds, double overLimitDbtp) {

    /** A line that stays until it is reset. */
    public static final double HOLD_FOR_EVER = Double.POSITIVE_INFINITY;

    /** Sample peak, lines of two seconds, overs above -1 dBTP (EBU R 128). */
    public static final MeterSettings USUAL = new MeterSettings(Instrument.SAMPLE_PEAK, 2, -1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the hold is negative or the limit no number
     */
    public MeterSettings {
        if (!(holdSeconds >= 0) || !Double.isFinite(overLimitDbtp)) {
            throw new IllegalArgumentException(
                    "A hold of " + holdSeconds + " s and a limit of " + overLimitDbtp + " dBTP cannot be set.");
        }
    }

    /** The same with another instrument. */
    public MeterSettings with(Instrument other) {
        return new MeterSettings(other, holdSeconds, overLimitDbtp);
    }

    /** The same with another hold. */
    public MeterSettings holding(double seconds) {
        return new MeterSettings(instrument, seconds, overLimitDbtp);
    }

    /** The same with another limit. */
    public MeterSettings limitedTo(double dbtp) {
        return new MeterSettings(instrument, holdSeconds, dbtp);
    }
}
