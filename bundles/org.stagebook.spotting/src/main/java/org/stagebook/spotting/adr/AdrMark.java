package org.stagebook.spotting.adr;

/** What an ADR line can be marked with, as the letters beside it on a list. */
public enum AdrMark {
    EFFORT("EFF", "effort"),
    AD_LIB("ADLIB", "ad lib"),
    OPTIONAL("OPT", "optional"),
    TO_BE_WRITTEN("TBW", "to be written");

    private final String code;
    private final String words;

    AdrMark(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The letters, as ADR editors tag their clips with them. */
    public String code() {
        return code;
    }

    /** The same in words. */
    public String words() {
        return words;
    }
}
