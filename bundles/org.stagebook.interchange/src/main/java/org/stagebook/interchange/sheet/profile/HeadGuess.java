package org.stagebook.interchange.sheet.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stagebook.interchange.sheet.table.TableRow;

/** Guesses what columns mean: by titles as people write them, else by what the cells look like. */
final class HeadGuess {

    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:;.]\\d{2}[:;.]\\d{2}(?:[:;.,]\\d{1,3})?|\\d{1,5}:\\d{2}(?:[.,]\\d{1,3})?|\\d{1,6}\\+\\d{2}(?:\\.\\d{2})?");
    private static final Pattern CUE_NUMBER = Pattern.compile("[A-Za-z]{0,4}[-_ ]?\\d{1,5}[A-Za-z]?(?:[-_.]\\d{1,4})?");
    private static final int LONGEST_TIME = 20;
    private static final int SAMPLES = 8;
    private static final int ROWS = 30;

    private final Map<TitleKey, ColumnRule> titles;
    private final List<TableRow> rows;
    private final int titleRow;
    private final List<String> titleCells;
    private final Set<ColumnField> given = EnumSet.noneOf(ColumnField.class);

    HeadGuess(List<TableRow> head) {
        MappingProfile words = ShippedProfiles.all().getLast();
        this.titles = ColumnPlaces.byTitle(words.columns());
        this.titleRow = titleRow(head);
        List<TableRow> below = head.subList(Math.min(head.size(), titleRow + 1), head.size());
        this.rows = below.subList(0, Math.min(ROWS, below.size()));
        this.titleCells = titleRow < 0 ? List.of() : head.get(titleRow).cells();
    }

    boolean hasTitles() {
        return titleRow >= 0;
    }

    List<ColumnGuess> columns() {
        int count = Math.max(
                titleCells.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<ColumnGuess> guesses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guesses.add(byTitle(i));
        }
        guesses.replaceAll(guess -> guess.certain() ? guess : byCells(guess));
        return guesses;
    }

    /** The row of the first ones that has most titles we know; else a row without times above rows with some. */
    private int titleRow(List<TableRow> head) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < head.size(); i++) {
            long known = head.get(i).cells().stream()
                    .filter(cell -> titles.containsKey(TitleKey.of(cell)))
                    .count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        boolean above = head.size() > 1 && times(head.get(0)) == 0 && times(head.get(1)) > 0;
        return best < 0 && above ? 0 : best;
    }

    private ColumnGuess byTitle(int column) {
        String title = column < titleCells.size() ? titleCells.get(column) : "";
        List<String> samples = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLES)
                .toList();
        ColumnRule rule = titles.get(TitleKey.of(title));
        if (rule == null) {
            return new ColumnGuess(column + 1, title, samples, ColumnField.IGNORED, false);
        }
        given.add(rule.field());
        return new ColumnGuess(column + 1, title, samples, rule.field(), true);
    }

    private ColumnGuess byCells(ColumnGuess guess) {
        ColumnField field = fieldOf(guess.samples());
        given.add(field);
        return new ColumnGuess(guess.column(), guess.title(), guess.samples(), field, false);
    }

    private ColumnField fieldOf(List<String> samples) {
        if (samples.isEmpty()) {
            return ColumnField.IGNORED;
        }
        if (samples.stream().allMatch(HeadGuess::isTime)) {
            return firstNotGiven(List.of(ColumnField.START, ColumnField.END, ColumnField.DURATION));
        }
        boolean numbers = samples.stream()
                .allMatch(cell -> cell.length() <= LONGEST_TIME
                        && CUE_NUMBER.matcher(cell).matches());
        if (numbers && samples.stream().distinct().count() == samples.size()) {
            return firstNotGiven(List.of(ColumnField.NUMBER));
        }
        double length = samples.stream().mapToInt(String::length).average().orElse(0);
        return length > LONGEST_TIME / 2.0
                ? firstNotGiven(List.of(ColumnField.DESCRIPTION, ColumnField.COMMENT))
                : ColumnField.IGNORED;
    }

    private ColumnField firstNotGiven(List<ColumnField> fields) {
        return fields.stream()
                .filter(field -> !given.contains(field))
                .findFirst()
                .orElse(ColumnField.IGNORED);
    }

    private static long times(TableRow row) {
        return row.cells().stream().filter(HeadGuess::isTime).count();
    }

    private static boolean isTime(String cell) {
        return cell.length() <= LONGEST_TIME && TIME.matcher(cell).matches();
    }
}
