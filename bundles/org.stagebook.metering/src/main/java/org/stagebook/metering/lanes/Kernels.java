package org.stagebook.metering.lanes;

import org.stagebook.metering.loudness.KWeighting;

/**
 * The loops that take the time. There is one implementation in plain Java and, where the processor's vectors can be
 * addressed, one with them; both give the same results.
 */
public interface Kernels {

    /**
     * The greatest magnitude in each lane.
     *
     * @param samples room for {@link Lanes#MOST_ROWS} rows, with {@link Lanes#PEAK_HISTORY} rows in front that are not
     *     looked at; what lies behind the rows may be overwritten
     * @param rows how many
     * @param peaks {@link Lanes#COUNT} results
     */
    void peaks(double[] samples, int rows, double[] peaks);

    /**
     * Filters rows and adds their squares to the energy of each lane.
     *
     * @param samples rows, with {@link Lanes#PEAK_HISTORY} rows in front, of which the last
     *     {@link Lanes#FILTER_HISTORY} precede them
     * @param rows how many
     * @param filter the coefficients
     * @param state of this channel, carried from rows to rows
     */
    void weigh(double[] samples, int rows, KWeighting filter, FilterState state);

    /**
     * The greatest interpolated magnitude in each lane, in single precision: within 2e-6 of the greatest sample.
     *
     * @param samples rows, with {@link Lanes#PEAK_HISTORY} rows in front that precede them
     * @param rows how many
     * @param phases the taps of each phase
     * @param peaks {@link Lanes#COUNT} results
     */
    void interpolate(double[] samples, int rows, float[][] phases, float[] peaks);
}
