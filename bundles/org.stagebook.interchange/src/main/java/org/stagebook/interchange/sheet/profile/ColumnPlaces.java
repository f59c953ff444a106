package org.stagebook.interchange.sheet.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stagebook.interchange.sheet.table.TableRow;

/**
 * Where the columns of a profile lie in one table.
 *
 * @param columns for each field its columns counted from 0: those of one rule in the order of the table, but of times in that of the
 *     rule's titles
 * @param titles of the table, empty where it has none
 * @param matched how many columns of the table the profile knows
 */
public record ColumnPlaces(Map<ColumnField, List<Integer>> columns, List<String> titles, int matched) {

    private static final int LONGEST = 60;

    /** Keeps its own copies. */
    public ColumnPlaces {
        columns = Map.copyOf(columns);
        titles = List.copyOf(titles);
    }

    /** The columns of a field, none where the table does not have it. */
    public List<Integer> of(ColumnField field) {
        return columns.getOrDefault(field, List.of());
    }

    /** Which column, counted from 0, has a title or is meant by a number from 1; -1 for none. */
    public int column(String titleOrNumber) {
        TitleKey wanted = TitleKey.of(titleOrNumber);
        for (int i = 0; i < titles.size(); i++) {
            if (TitleKey.of(titles.get(i)).equals(wanted)) {
                return i;
            }
        }
        return titleOrNumber.matches("\\d{1,4}") ? Integer.parseInt(titleOrNumber) - 1 : -1;
    }

    /** What people call a column: its title, else its number. */
    public String name(int column) {
        String title = column < titles.size() ? titles.get(column) : "";
        return title.isEmpty() ? "column " + (column + 1) : "column \"" + title + "\"";
    }

    /** What a column is called where its cells become tags: its title on one line, without the sign of tags. */
    public String tagName(int column) {
        String title = column < titles.size() ? oneLine(titles.get(column)).replace('=', ' ') : "";
        return title.isEmpty() ? "Column " + (column + 1) : title.substring(0, Math.min(LONGEST, title.length()));
    }

    /** A text as it is kept in a tag, which is one line. */
    public static String oneLine(String text) {
        return text.strip().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    /** The same with one column of a field only; nobody knows the others then. */
    public ColumnPlaces only(ColumnField field, int column) {
        Map<ColumnField, List<Integer>> changed = new LinkedHashMap<>(columns);
        changed.put(field, List.of(column));
        return new ColumnPlaces(changed, titles, matched);
    }

    /** The same with the columns of one field said to be of another. */
    public ColumnPlaces saying(ColumnField field, ColumnField instead) {
        Map<ColumnField, List<Integer>> changed = new LinkedHashMap<>(columns);
        List<Integer> moved = changed.remove(field);
        if (moved != null) {
            changed.put(instead, moved);
        }
        return new ColumnPlaces(changed, titles, matched);
    }

    /** The places of a profile's columns below a row of titles; a column goes to the first rule that has its title. */
    static ColumnPlaces below(TableRow titles, List<ColumnRule> rules, Map<TitleKey, ColumnRule> byTitle) {
        Map<ColumnRule, List<Integer>> found = new LinkedHashMap<>();
        rules.forEach(rule -> found.put(rule, new ArrayList<>()));
        int matched = 0;
        for (int i = 0; i < titles.cells().size(); i++) {
            ColumnRule rule = byTitle.get(TitleKey.of(titles.cell(i)));
            if (rule != null) {
                found.getOrDefault(rule, new ArrayList<>()).add(i);
                matched++;
            }
        }
        rules.stream()
                .filter(rule -> rule.column() > 0)
                .forEach(rule -> found.getOrDefault(rule, new ArrayList<>()).add(rule.column() - 1));
        found.forEach((rule, columns) -> {
            if (rule.field() == ColumnField.START || rule.field() == ColumnField.END) {
                columns.sort(Comparator.comparingInt(column -> rank(rule, titles.cell(column))));
            }
        });
        return new ColumnPlaces(byField(found), titles.cells(), matched);
    }

    /** Of several times the one with the title the profile gives first is read: "Time" may be that of a clock on the wall. */
    private static int rank(ColumnRule rule, String title) {
        TitleKey key = TitleKey.of(title);
        return IntStream.range(0, rule.titles().size())
                .filter(i -> TitleKey.of(rule.titles().get(i)).equals(key))
                .findFirst()
                .orElse(rule.titles().size());
    }

    /** The rules by the titles they know; a title belongs to the first. */
    static Map<TitleKey, ColumnRule> byTitle(List<ColumnRule> rules) {
        Map<TitleKey, ColumnRule> byTitle = new HashMap<>();
        for (ColumnRule rule : rules) {
            rule.titles().stream()
                    .map(TitleKey::of)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> byTitle.putIfAbsent(key, rule));
        }
        return byTitle;
    }

    /** The places of a table without titles. */
    static ColumnPlaces untitled(List<ColumnRule> rules) {
        Map<ColumnRule, List<Integer>> found = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.column() > 0).forEach(rule -> found.put(rule, List.of(rule.column() - 1)));
        return new ColumnPlaces(byField(found), List.of(), found.size());
    }

    private static Map<ColumnField, List<Integer>> byField(Map<ColumnRule, List<Integer>> found) {
        Map<ColumnField, List<Integer>> places = new LinkedHashMap<>();
        found.forEach((rule, columns) -> {
            if (!columns.isEmpty()) {
                places.computeIfAbsent(rule.field(), field -> new ArrayList<>()).addAll(columns);
            }
        });
        places.replaceAll((field, columns) -> List.copyOf(columns));
        return places;
    }
}
