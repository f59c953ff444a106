package org.stagebook.report.block;

/**
 * A new page from here on; not for the first, which is new anyway.
 *
 * @param running stands in the head of its pages, such as "Reel 1" or the name of an actor
 */
public record Section(String running) implements Block {}
