package org.stagebook.metering.truepeak;

/** How a true peak is estimated: between the samples any method reads low by what lies between its points. */
public enum TruePeakMethod {
    /**
     * As ITU-R BS.1770-5, Annex 2 prints it, see {@link AnnexTwoTaps}: what deliveries ask for. Reads a steady tone of 16 kHz
     * at 48 kHz up to 0.3 dB low, and what is near half the sample rate up to 0.6 dB.
     */
    ANNEX_2("BS.1770-5 Annex 2, 4x, 12 taps per phase (2x from 96 kHz)"),
    /** The same definition with a finer and flatter filter, see {@link FineInterpolator}: at most 0.04 dB low up to 20 kHz. */
    OVERSAMPLED_16("16x, Kaiser-windowed sinc, 64 taps per phase (8x from 96 kHz, 4x from 192 kHz, 2x from 384 kHz)");

    private final String label;

    TruePeakMethod(String label) {
        this.label = label;
    }

    /** Filter and factor, for the report beside a value. */
    public String label() {
        return label;
    }
}
