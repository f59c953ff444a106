package org.stagebook.metering;

/** What can be asked for; only that is computed. */
public enum Quantity {
    /** Integrated loudness, loudness range, greatest momentary and short-term loudness: they share one computation. */
    LOUDNESS,
    /** Interpolated peak over all channels, ITU-R BS.1770-5, Annex 2. */
    TRUE_PEAK,
    /** Greatest sample of each channel. */
    SAMPLE_PEAK,
    /** Leq(A), IEC 61672-1. */
    LEQ_A,
    /** Leq(C), IEC 61672-1. */
    LEQ_C,
    /** Leq(m), ISO 21727. */
    LEQ_M,
    /** Programme meter of type I, IEC 60268-10. */
    PPM_I,
    /** Programme meter of type IIa, IEC 60268-10; IIb has the same movement. */
    PPM_II,
    /** Volume indicator, IEC 60268-17. */
    VU,
    /** Phase correlation of the pairs of the layout. */
    CORRELATION,
    /** DC offset and RMS of each channel. */
    SAMPLE_STATISTICS,
    /** Runs of samples at full scale. */
    CLIPPING,
    /** Third-octave bands, IEC 61260-1. */
    SPECTRUM
}
