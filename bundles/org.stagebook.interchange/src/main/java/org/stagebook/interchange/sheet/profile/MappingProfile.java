package org.stagebook.interchange.sheet.profile;

import java.util.List;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.table.TableOptions;

/**
 * What a kind of table looks like and what its columns mean: taught once, kept as a file, recognised from then on.
 *
 * @param name by which people choose it
 * @param about where such tables come from, for people
 * @param columns by which it is recognised and read; where two have the same field, texts are joined and of times the first
 *     that can be read counts
 * @param layout of the table
 * @param times how they are written
 * @param rows what each becomes
 * @param skips rows that are not wanted
 */
public record MappingProfile(
        String name,
        String about,
        List<ColumnRule> columns,
        Layout layout,
        TimeReading times,
        Target rows,
        List<SkipRule> skips) {

    /**
     * How the table is laid out.
     *
     * @param header whether a row of titles stands above the first; rows before it are skipped
     * @param options delimiter, encoding and sheet where they are known
     */
    public record Layout(boolean header, TableOptions options) {}

    /** Keeps its own copies. */
    public MappingProfile {
        columns = List.copyOf(columns);
        skips = List.copyOf(skips);
    }

    /** The same under another name. */
    public MappingProfile named(String newName) {
        return new MappingProfile(newName, about, columns, layout, times, rows, skips);
    }
}
