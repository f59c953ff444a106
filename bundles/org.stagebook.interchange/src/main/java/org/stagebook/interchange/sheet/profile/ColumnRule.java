package org.stagebook.interchange.sheet.profile;

import java.util.List;

/**
 * One column of a profile.
 *
 * @param titles it may have, whatever their case and punctuation; empty where {@code column} says which it is
 * @param column counted from 1; 0 to find it by its title
 * @param field what it says
 * @param required whether a table without it is not of this profile
 * @param shape what its cells look like, for tables without titles
 */
public record ColumnRule(List<String> titles, int column, ColumnField field, boolean required, CellShape shape) {

    /** Keeps its own copy. */
    public ColumnRule {
        titles = List.copyOf(titles);
    }

    /** A column found by one of its titles. */
    public static ColumnRule titled(ColumnField field, boolean required, List<String> titles) {
        return new ColumnRule(titles, 0, field, required, CellShape.ANY);
    }

    /** A column at a place, counted from 1. */
    public static ColumnRule at(int column, ColumnField field) {
        return new ColumnRule(List.of(), column, field, false, CellShape.ANY);
    }
}
