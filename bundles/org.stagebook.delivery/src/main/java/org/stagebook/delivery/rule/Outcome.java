package org.stagebook.delivery.rule;

/** What a rule says. */
public enum Outcome {
    /** What was asked for is there. */
    PASS("pass", "pass"),
    /** It is not. */
    FAIL("fail", "fail"),
    /** No machine can say, or not surely enough. */
    NEEDS_HUMAN("needsHuman", "needs a human"),
    /** It is not asked of this programme. */
    NOT_APPLICABLE("notApplicable", "not applicable");

    private final String id;
    private final String words;

    Outcome(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As JSON has it. */
    public String id() {
        return id;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
