package org.stagebook.metering.weighting;

import java.util.List;

/**
 * How strongly each frequency counts, defined as the response of an analogue network.
 *
 * <p>A and C: IEC 61672-1:2013, annex E, 0 dB at 1 kHz. M: ISO 21727:2016 and ITU-R BS.468-4, whose network it is, with 0
 * dB at 2 kHz instead of 1 kHz. The standards' tables print these responses rounded to 0.1 dB; the network of M differs
 * from its table by at most 0.09 dB, where the table's "31 Hz" is the nominal 31.5 Hz.
 */
public enum WeightingCurve {
    /** As the ear hears soft sounds; what noise limits are written in. */
    A(
            "A",
            1_000,
            4,
            List.of(
                    PolePair.real(20.598997, 20.598997),
                    PolePair.real(107.65265, 737.86223),
                    PolePair.real(12_194.217, 12_194.217))),
    /** Nearly flat; what cinemas are calibrated in. */
    C("C", 1_000, 2, List.of(PolePair.real(20.598997, 20.598997), PolePair.real(12_194.217, 12_194.217))),
    /** Annoyance, as trailers and commercials in cinemas are limited by. */
    M(
            "m",
            2_000,
            1,
            List.of(
                    PolePair.complex(2_983.15993789, 9_940.84264571),
                    PolePair.complex(3_758.52916301, 5_790.04233661),
                    PolePair.real(9_975.06312393, 4_122.70206613)));

    private final String label;
    private final double referenceHz;
    private final int zerosAtDc;

    /** An unmodifiable list. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<PolePair> poles;

    WeightingCurve(String label, double referenceHz, int zerosAtDc, List<PolePair> poles) {
        this.label = label;
        this.referenceHz = referenceHz;
        this.zerosAtDc = zerosAtDc;
        this.poles = poles;
    }

    /** The name of the level measured with it: {@code "Leq(m)"}. */
    public String levelName() {
        return "Leq(" + label + ")";
    }

    /** The frequency that counts as it is, in Hz. */
    public double referenceHz() {
        return referenceHz;
    }

    /**
     * What the standard's network does to a sine.
     *
     * @param frequencyHz 0 or more
     * @return gain in dB, minus infinity at 0 Hz
     */
    public double gainDb(double frequencyHz) {
        return 20 * Math.log10(magnitude(frequencyHz));
    }

    /** The factor of the amplitude. */
    double magnitude(double frequencyHz) {
        return bare(frequencyHz) / bare(referenceHz);
    }

    int zerosAtDc() {
        return zerosAtDc;
    }

    List<PolePair> poles() {
        return poles;
    }

    private double bare(double frequencyHz) {
        double magnitude = Math.pow(frequencyHz, zerosAtDc);
        for (PolePair pair : poles) {
            magnitude /= pair.magnitude(frequencyHz);
        }
        return magnitude;
    }
}
