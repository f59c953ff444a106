package org.stagebook.metering;

/**
 * Which edition of ITU-R BS.1770 integrated loudness follows; contracts and delivery specifications name one.
 *
 * <p>The editions from the second on measure the same channels alike; they differ in what they say of true peak and of
 * layouts beyond 5.1.
 */
public enum LoudnessRevision {
    /** 2006: the mean over everything, without a gate; still asked for where dialogue is measured. */
    BS_1770_1("BS.1770-1"),
    /** 2011: gates at -70 LUFS and 10 LU below the level behind the first gate. */
    BS_1770_2("BS.1770-2"),
    /** 2012. */
    BS_1770_3("BS.1770-3"),
    /** 2015: weights by the position of the speaker. */
    BS_1770_4("BS.1770-4"),
    /** 2023: objects as well, through a renderer. */
    BS_1770_5("BS.1770-5");

    private final String label;

    LoudnessRevision(String label) {
        this.label = label;
    }

    /** As documents name it: {@code "BS.1770-5"}. */
    public String label() {
        return label;
    }

    /** Whether quiet blocks are left out. */
    public boolean isGated() {
        return this != BS_1770_1;
    }
}
