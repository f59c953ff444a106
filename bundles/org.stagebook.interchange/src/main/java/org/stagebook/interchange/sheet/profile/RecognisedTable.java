package org.stagebook.interchange.sheet.profile;

/**
 * A table whose columns are understood.
 *
 * @param profile by which
 * @param places where its columns lie
 * @param titleLine line of the row of titles; 0 where the table has none
 */
public record RecognisedTable(MappingProfile profile, ColumnPlaces places, int titleLine) {}
