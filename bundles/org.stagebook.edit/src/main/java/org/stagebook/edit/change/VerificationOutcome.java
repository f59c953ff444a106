package org.stagebook.edit.change;

import java.time.Instant;

/**
 * What checking a handoff's files against its manifest has shown.
 *
 * @param at when
 * @param generation generation of the manifest that the check wrote, 0 for none
 * @param files how many files were found how
 * @param historyProblem what is wrong with the manifests themselves, in a sentence; empty when they can be trusted
 * @param folder the folder that was checked, where it is not the one the package was built into; else empty
 */
public record VerificationOutcome(Instant at, int generation, Files files, String historyProblem, String folder) {

    /** A check of the package in its own place, whose manifests can be trusted. */
    public static VerificationOutcome trusted(Instant at, int generation, Files files) {
        return new VerificationOutcome(at, generation, files, "", "");
    }

    /**
     * Numbers of files.
     *
     * @param unchanged found as they were
     * @param missing gone
     * @param extra not known to the manifest
     * @param changed with different content
     */
    public record Files(int unchanged, int missing, int extra, int changed) {}
}
