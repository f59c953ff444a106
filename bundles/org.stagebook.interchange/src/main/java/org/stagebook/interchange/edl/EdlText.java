package org.stagebook.interchange.edl;

/**
 * A line that is kept as it is: a comment without a meaning of its own here, or a line that is none of CMX3600.
 *
 * @param line of the list, counted from 1
 * @param text without the asterisk of a comment
 */
public record EdlText(int line, String text) {}
