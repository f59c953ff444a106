package org.stagebook.handoff.revise;

/**
 * A change on purpose, to be declared.
 *
 * @param file the file, by its path in the package, in the contents, or its bare name
 * @param why never blank
 * @param note the note that asked for it; may be empty
 * @param by who; may be empty
 * @param role in which role
 */
public record Revising(String file, String why, String note, String by, String role) {}
