package org.stagebook.metering.conformance;

/** What a test case looks at. Extremes of a course over time are those of the windows that end within a span. */
public enum Reading {
    /** Integrated loudness with both gates (BS.1770-2 to -5). */
    INTEGRATED("I", "LUFS"),
    /** Integrated loudness of BS.1770-1, without gates. */
    UNGATED("I of BS.1770-1", "LUFS"),
    LOUDNESS_RANGE("LRA", "LU"),
    MAX_MOMENTARY("max M", "LUFS"),
    MIN_MOMENTARY("min M", "LUFS"),
    MAX_SHORT_TERM("max S", "LUFS"),
    MIN_SHORT_TERM("min S", "LUFS"),
    TRUE_PEAK("true peak", "dBTP"),
    SAMPLE_PEAK("sample peak", "dBFS"),
    /** Calibrated as ISO 21727 says, the LFE as a screen channel. */
    LEQ_M("Leq(m)", "dB"),
    /** Calibrated in the same way. */
    LEQ_A("Leq(A)", "dB"),
    /** Calibrated in the same way. */
    LEQ_C("Leq(C)", "dB"),
    /** The highest the needle of a type I peak programme meter stands, as the peak level of a steady sine. */
    PPM_I("PPM I", "dBFS"),
    /** The same for types IIa and IIb, which move alike. */
    PPM_II("PPM II", "dBFS"),
    /** The same for a volume indicator. */
    VU("VU", "dBFS");

    private final String label;
    private final String unit;

    Reading(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** For a table: {@code "max M"}. */
    public String label() {
        return label;
    }

    /** {@code "LUFS"}, {@code "LU"}, {@code "dBTP"}. */
    public String unit() {
        return unit;
    }
}
