package org.stagebook.conform.changes;

import org.stagebook.conform.match.ReelSpan;

/**
 * Picture that stayed but looks different.
 *
 * @param old the frames of the old cut
 * @param words what is different, as the end of a sentence
 */
public record Touch(ReelSpan old, String words) {}
