package org.stagebook.report.block;

/**
 * Running text; line breaks in it are kept.
 *
 * @param label said before it, such as "Intent"; may be empty
 */
public record Paragraph(String label, String text, boolean quiet) implements Block {}
