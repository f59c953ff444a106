package org.stagebook.edit.change;

import java.time.Instant;

/**
 * What checking a handoff's files against its manifest has shown.
 *
 * @param at when
 * @param generation generation of the manifest that the check wrote
 * @param unchanged number of files found as they were
 * @param missing number of files that are gone
 * @param extra number of files the manifest does not know
 * @param changed number of files whose content is different
 */
public record VerificationOutcome(Instant at, int generation, int unchanged, int missing, int extra, int changed) {}
