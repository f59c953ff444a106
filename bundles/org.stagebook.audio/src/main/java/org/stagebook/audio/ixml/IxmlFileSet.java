package org.stagebook.audio.ixml;

import java.util.OptionalInt;

/**
 * The files that were recorded together. Texts that the file leaves out are empty.
 *
 * @param totalFiles how many there are
 * @param familyUid the same in each of them
 * @param index which of them this is, usually a letter or a number
 */
public record IxmlFileSet(OptionalInt totalFiles, String familyUid, String index) {}
