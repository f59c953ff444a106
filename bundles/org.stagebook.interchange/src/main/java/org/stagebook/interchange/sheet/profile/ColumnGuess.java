package org.stagebook.interchange.sheet.profile;

import java.util.List;

/**
 * What a column of an unknown table probably says.
 *
 * @param column counted from 1
 * @param title its title, empty where it has none
 * @param samples what stands in its first rows
 * @param field what it probably says
 * @param certain whether its title says so; else only its cells look like it
 */
public record ColumnGuess(int column, String title, List<String> samples, ColumnField field, boolean certain) {

    /** Keeps its own copy. */
    public ColumnGuess {
        samples = List.copyOf(samples);
    }

    /** The same column with another meaning, which somebody has chosen. */
    public ColumnGuess saying(ColumnField chosen) {
        return new ColumnGuess(column, title, samples, chosen, true);
    }
}
