package org.stagebook.interchange.subtitle;

/**
 * One subtitle.
 *
 * @param line of the file where its times stand, counted from 1
 * @param startMs when it appears, in milliseconds
 * @param endMs when it goes
 * @param text without marks of style; line breaks are kept
 */
public record Subtitle(int line, long startMs, long endMs, String text) {}
