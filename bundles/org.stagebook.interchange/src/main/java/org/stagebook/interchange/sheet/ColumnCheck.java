package org.stagebook.interchange.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;

/** Looks at whole columns: what no rule takes, what says the same twice, and which of two things a title means. */
final class ColumnCheck {

    private static final Set<String> REEL_OR_ROLE = Set.of("rolle", "part");
    private static final Set<String> RUNNING = Set.of(
            "#",
            "no",
            "no.",
            "nr",
            "nr.",
            "n°",
            "num",
            "num.",
            "number",
            "index",
            "id",
            "pos.",
            "seq",
            "seq #",
            "lfd. nr.",
            "lfd nr",
            "item",
            "item #");
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_TITLES = 12;

    private final List<TableRow> rows;

    ColumnCheck(List<TableRow> rows) {
        this.rows = rows;
    }

    /** The places with each column taken for what it can only be here. */
    ColumnPlaces settled(ColumnPlaces places, Warnings warnings) {
        return numbering(describing(role(places, warnings), warnings));
    }

    /** Of several columns with numbers the first that does not just count the rows is the cue's. */
    private static ColumnPlaces numbering(ColumnPlaces places) {
        List<Integer> numbers = places.of(ColumnField.NUMBER);
        if (numbers.size() < 2) {
            return places;
        }
        int best = numbers.stream()
                .filter(column -> !RUNNING.contains(title(places, column).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(numbers.getFirst());
        return places.only(ColumnField.NUMBER, best);
    }

    /** A list that has remarks and no description describes its cues by them; else by its only column of text. */
    private ColumnPlaces describing(ColumnPlaces places, Warnings warnings) {
        boolean described = Stream.of(ColumnField.DESCRIPTION, ColumnField.LINE, ColumnField.TAGGED)
                .anyMatch(field -> !places.of(field).isEmpty());
        if (described) {
            return places;
        }
        if (!places.of(ColumnField.COMMENT).isEmpty()) {
            return places.saying(ColumnField.COMMENT, ColumnField.DESCRIPTION);
        }
        List<Integer> texts = textsNobodyKnows(places);
        if (texts.size() != 1) {
            return places;
        }
        warnings.add(
                0,
                "The column \"" + Excerpt.of(title(places, texts.getFirst()), LONGEST_TITLE)
                        + "\" is the only one of text, so it was read as the description.");
        return places.only(ColumnField.DESCRIPTION, texts.getFirst());
    }

    private List<Integer> textsNobodyKnows(ColumnPlaces places) {
        UnknownColumns unknown = new UnknownColumns(places);
        Map<Integer, Integer> texts = new TreeMap<>();
        rows.forEach(row -> unknown.in(row)
                .filter(column -> row.cell(column).chars().anyMatch(Character::isLetter))
                .forEach(column -> texts.merge(column, 1, Integer::sum)));
        return List.copyOf(texts.keySet());
    }

    /** A column that may be a reel or a role is the role where names stand in it. */
    private ColumnPlaces role(ColumnPlaces places, Warnings warnings) {
        List<Integer> reels = places.of(ColumnField.REEL);
        boolean open = reels.size() == 1 && places.of(ColumnField.CHARACTER).isEmpty();
        if (!open || !REEL_OR_ROLE.contains(title(places, reels.getFirst()).toLowerCase(Locale.ROOT))) {
            return places;
        }
        int column = reels.getFirst();
        long names = rows.stream()
                .map(row -> row.cell(column))
                .filter(ColumnCheck::isName)
                .count();
        long numbers = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank() && !isName(cell))
                .count();
        if (names <= numbers) {
            return places;
        }
        warnings.add(
                0,
                "The column \"" + title(places, column) + "\" holds names, so it was read as the character and not"
                        + " as the reel.");
        return places.saying(ColumnField.REEL, ColumnField.CHARACTER);
    }

    /** Says which columns are kept as tags only, and which are not read beside others. */
    void report(ColumnPlaces places, Target target, Warnings warnings) {
        UnknownColumns columns = new UnknownColumns(places);
        Set<Integer> unknown = new LinkedHashSet<>();
        Set<Integer> beside = new LinkedHashSet<>();
        for (TableRow row : rows) {
            columns.in(row).forEach(unknown::add);
            beside(places.of(ColumnField.START), row, beside);
            beside(places.of(ColumnField.END), row, beside);
        }
        if (!unknown.isEmpty()) {
            String kept = target == Target.CUES ? "kept as tags of the cues" : "left out";
            warnings.add(0, "Columns the profile does not know, " + kept + ": " + titles(places, unknown) + ".");
        }
        if (!beside.isEmpty()) {
            warnings.add(
                    0,
                    "Columns read only in rows where no other column says the time: " + titles(places, beside) + ".");
        }
    }

    private static void beside(List<Integer> columns, TableRow row, Set<Integer> beside) {
        boolean said = false;
        for (int column : columns) {
            boolean filled = !row.cell(column).isBlank();
            if (said && filled) {
                beside.add(column);
            }
            said |= filled;
        }
    }

    private static boolean isName(String cell) {
        return !cell.isBlank()
                && cell.chars().noneMatch(Character::isDigit)
                && cell.strip().length() > 1;
    }

    private static String title(ColumnPlaces places, int column) {
        return column < places.titles().size() ? places.titles().get(column).strip() : "";
    }

    private static String titles(ColumnPlaces places, Set<Integer> columns) {
        String titles = columns.stream()
                .sorted()
                .limit(MOST_TITLES)
                .map(column -> {
                    String title = title(places, column);
                    return title.isEmpty() ? "number " + (column + 1) : "\"" + Excerpt.of(title, LONGEST_TITLE) + "\"";
                })
                .collect(Collectors.joining(", "));
        int more = columns.size() - MOST_TITLES;
        return more > 0 ? titles + " and " + more + " more" : titles;
    }
}
