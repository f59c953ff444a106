package org.stagebook.interchange.sheet.profile;

/**
 * Rows that are not wanted.
 *
 * @param column title of the column, or its number counted from 1
 * @param text its cell has then, whatever the case; empty for rows where nothing is written there
 * @param why a reason for people
 */
public record SkipRule(String column, String text, String why) {}
