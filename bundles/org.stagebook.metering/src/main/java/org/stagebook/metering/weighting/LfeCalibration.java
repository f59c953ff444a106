package org.stagebook.metering.weighting;

/** How much louder than a screen channel the LFE counts for the same level in the file. */
public enum LfeCalibration {
    /** 10 dB louder in band, as cinemas play it and ISO 21727:2016, table 2 has it. */
    IN_BAND_GAIN_10_DB(10, "LFE +10 dB"),
    /** As a screen channel, as the usual Leq(m) programs take it. */
    NO_GAIN(0, "LFE 0 dB");

    private final double gainDb;
    private final String statement;

    LfeCalibration(double gainDb, String statement) {
        this.gainDb = gainDb;
        this.statement = statement;
    }

    /** Relative to a screen channel. */
    public double gainDb() {
        return gainDb;
    }

    /** For the report beside a result. */
    public String statement() {
        return statement;
    }
}
