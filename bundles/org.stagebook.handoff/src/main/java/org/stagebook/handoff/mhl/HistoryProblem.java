package org.stagebook.handoff.mhl;

/** Something wrong with a history itself, found before any file is looked at; the sentence is for people. */
public record HistoryProblem(Kind kind, String file, String sentence) {
    /** What can be wrong. */
    public enum Kind {
        MISSING_CHAIN,
        UNREADABLE_CHAIN,
        /** The chain does not count 1, 2, 3 … or a manifest's name states another generation. */
        WRONG_NUMBERING,
        MISSING_MANIFEST,
        /** The manifest's C4 is not the one in the chain. */
        ALTERED_MANIFEST,
        UNREADABLE_MANIFEST,
        /** A manifest the chain does not know. */
        UNLISTED_MANIFEST,
        /** A manifest of a nested history is not the one its parent has sealed. */
        BROKEN_REFERENCE,
        /** Files were compared with manifests that no chain vouches for. */
        UNPROVEN
    }

    @Override
    public String toString() {
        return sentence;
    }
}
