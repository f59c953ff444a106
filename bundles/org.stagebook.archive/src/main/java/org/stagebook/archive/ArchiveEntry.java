package org.stagebook.archive;

import org.stagebook.archive.ArchivedFile.Kind;

/**
 * A file that is to be written into an archive.
 *
 * @param path from the archive's folder, with forward slashes
 * @param title what people call it
 * @param kind what it is to a program
 * @param says what it says, in one sentence; may be empty
 */
public record ArchiveEntry(String path, String title, Kind kind, String says) {}
