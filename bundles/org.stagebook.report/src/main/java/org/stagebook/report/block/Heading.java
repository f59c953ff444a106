package org.stagebook.report.block;

/**
 * A heading, kept with what follows.
 *
 * @param level 1 for the parts of a report, 2 for scenes and the like
 * @param text the heading
 * @param aside said more quietly beside it, such as a range of time; may be empty
 */
public record Heading(int level, String text, String aside) implements Block {}
