package org.stagebook.handoff.verify;

/** The outcome for one file, by its path from the package's folder; {@code detail} says more or is empty. */
public record FileVerdict(String path, FileOutcome outcome, String detail) {}
