package org.stagebook.archive;

/**
 * Something that belongs to the record and could not be had.
 *
 * @param path where it would lie in the archive
 * @param title what people call it
 * @param reason a sentence that says why it is not there
 */
public record MissingPart(String path, String title, String reason) {}
