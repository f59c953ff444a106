package org.stagebook.timebase;

/** What a {@link Level} is measured in. */
public enum LevelUnit {
    /** Sample level relative to full scale. */
    DBFS("dBFS"),
    /** True peak relative to full scale, ITU-R BS.1770-5 annex 2. */
    DBTP("dBTP"),
    /** Loudness relative to full scale, ITU-R BS.1770-5. */
    LUFS("LUFS"),
    /** A difference of loudness. */
    LU("LU"),
    /** A ratio of levels. */
    DB("dB"),
    /** Equivalent loudness of cinema trailers, ISO 21727. */
    LEQ_M("Leq(m)");

    private final String symbol;

    LevelUnit(String symbol) {
        this.symbol = symbol;
    }

    /** As written after the number. */
    public String symbol() {
        return symbol;
    }
}
