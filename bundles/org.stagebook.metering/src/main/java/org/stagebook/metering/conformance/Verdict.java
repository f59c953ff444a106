package org.stagebook.metering.conformance;

import java.util.Collection;

/** What came of a test case. */
public enum Verdict {
    PASS("pass"),
    FAIL("FAIL"),
    /** Its recording is not at hand. */
    NOT_RUN("not run");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict on several: a single failure fails all, and what was not run does not count beside what was. */
    public static Verdict of(Collection<Verdict> several) {
        if (several.contains(FAIL)) {
            return FAIL;
        }
        return several.contains(PASS) ? PASS : NOT_RUN;
    }

    /** For a table. */
    public String label() {
        return label;
    }
}
