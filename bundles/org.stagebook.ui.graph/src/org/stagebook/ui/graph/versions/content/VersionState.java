package org.stagebook.ui.graph.versions.content;

/** Where a version stands with those who sign off. */
public enum VersionState {
    /** Nobody has signed it off. */
    OPEN("open", ""),
    /** Reels, scenes or cues of it are signed off, but not all of it. */
    PARTLY("partly signed", "\u2713"),
    /** Signed off as a whole, and nothing has touched it since. */
    SIGNED("signed", "\u2713"),
    /** Signed off once; something has touched it since. */
    STALE("stale", "~");

    private final String word;
    private final String sign;

    VersionState(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** For people. */
    public String word() {
        return word;
    }

    /** The same in one character; empty for what is open. */
    public String sign() {
        return sign;
    }
}
