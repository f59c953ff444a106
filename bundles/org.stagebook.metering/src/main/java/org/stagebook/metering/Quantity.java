package org.stagebook.metering;

/** What can be asked for; only that is computed. */
public enum Quantity {
    /** Integrated loudness, loudness range, greatest momentary and short-term loudness: they share one computation. */
    LOUDNESS,
    /** Interpolated peak over all channels, ITU-R BS.1770-5, Annex 2 or finer. */
    TRUE_PEAK,
    /** Least peak to short-term loudness ratio; needs true peaks along time, by Annex 2 whatever is asked for besides. */
    PEAK_TO_SHORT_TERM,
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
    /** Programme meter of type IIa, IEC 60268-10: the BBC's. */
    PPM_IIA,
    /** Programme meter of type IIb, IEC 60268-10: the EBU's, the movement of IIa with another scale. */
    PPM_IIB,
    /** Volume indicator, IEC 60268-17. */
    VU,
    /** The average of the K-System (Katz), as on the scales K-20, K-14 and K-12. */
    K_SYSTEM,
    /** Phase correlation of the pairs of the layout. */
    CORRELATION,
    /** DC offset and RMS of each channel. */
    SAMPLE_STATISTICS,
    /** Runs of samples at full scale. */
    CLIPPING,
    /** Third-octave bands, IEC 61260-1. */
    SPECTRUM
}
