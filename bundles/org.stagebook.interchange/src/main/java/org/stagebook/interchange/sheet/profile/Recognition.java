package org.stagebook.interchange.sheet.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.sheet.table.TableReader;
import org.stagebook.interchange.sheet.table.TableRow;

/**
 * Finds the profile a table fits.
 *
 * <p>A table with titles fits when one of its first rows has all columns the profile requires; of several profiles the one
 * that knows most of its columns is taken, then the one that requires more, then the first. A table without titles fits when
 * nine of ten of its first rows look as the profile says.
 */
public final class Recognition {

    private static final int ROWS = 80;
    private static final int FEWEST_KNOWN = 2;

    private final List<TableRow> head = new ArrayList<>();

    /** Reads the first rows of a table. */
    public Recognition(TableReader table) {
        table.read(
                row -> {
                    head.add(row);
                    return head.size() < ROWS;
                },
                new Warnings());
    }

    /** The first rows, blank ones left out. */
    public List<TableRow> head() {
        return List.copyOf(head);
    }

    /** The best of several readings of the same table, if there is one. */
    public static Optional<RecognisedTable> best(List<RecognisedTable> fitting) {
        return fitting.stream()
                .max(Comparator.comparingInt(Recognition::score).thenComparingInt(table -> -fitting.indexOf(table)));
    }

    /** How a profile fits, if it does. */
    public Optional<RecognisedTable> fit(MappingProfile profile) {
        return profile.layout().header() ? titled(profile) : untitled(profile);
    }

    private Optional<RecognisedTable> titled(MappingProfile profile) {
        Map<TitleKey, ColumnRule> byTitle = ColumnPlaces.byTitle(profile.columns());
        for (TableRow row : head) {
            ColumnPlaces places = ColumnPlaces.below(row, profile.columns(), byTitle);
            boolean complete = profile.columns().stream()
                    .filter(ColumnRule::required)
                    .allMatch(rule -> !places.of(rule.field()).isEmpty());
            boolean known =
                    places.matched() >= Math.min(FEWEST_KNOWN, row.cells().size());
            if (complete && known && !places.of(ColumnField.START).isEmpty()) {
                return Optional.of(new RecognisedTable(profile, places, row.line()));
            }
        }
        return Optional.empty();
    }

    private Optional<RecognisedTable> untitled(MappingProfile profile) {
        long fitting = head.stream().filter(row -> looksLike(profile, row)).count();
        boolean fits = fitting > 0 && fitting * 10 >= head.size() * 9L;
        return fits
                ? Optional.of(new RecognisedTable(profile, ColumnPlaces.untitled(profile.columns()), 0))
                : Optional.empty();
    }

    private static boolean looksLike(MappingProfile profile, TableRow row) {
        return profile.columns().stream()
                .filter(ColumnRule::required)
                .allMatch(rule ->
                        rule.column() <= row.cells().size() && rule.shape().fits(row.cell(rule.column() - 1)));
    }

    private static int score(RecognisedTable table) {
        long required =
                table.profile().columns().stream().filter(ColumnRule::required).count();
        return 100 * table.places().matched() + (int) required;
    }
}
