package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import org.stagebook.model.CheckOutcome;

/**
 * What checking a handoff's files against its manifest has shown.
 *
 * @param at when
 * @param generation generation of the manifest that the check wrote, 0 for none
 * @param files every file and what was found
 * @param circumstances who checked, where, and what is wrong with the manifests themselves
 */
public record VerificationOutcome(Instant at, int generation, List<Checked> files, Circumstances circumstances) {
    public VerificationOutcome {
        files = List.copyOf(files);
    }

    /** A check of the package in its own place, whose manifests can be trusted. */
    public static VerificationOutcome trusted(Instant at, int generation, List<Checked> files) {
        return new VerificationOutcome(at, generation, files, Circumstances.USUAL);
    }

    /** How many files were found so. */
    public int count(CheckOutcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** One file; {@code detail} may be empty. */
    public record Checked(String path, CheckOutcome outcome, String detail) {}

    /**
     * How a check was made; texts may be empty.
     *
     * @param historyProblem what is wrong with the manifests themselves, in a sentence; empty when they can be trusted
     * @param folder the folder that was checked, where it is not the one the package was built into
     */
    public record Circumstances(String historyProblem, String folder, String by, String role) {
        /** Nothing to say. */
        public static final Circumstances USUAL = new Circumstances("", "", "", "");
    }
}
