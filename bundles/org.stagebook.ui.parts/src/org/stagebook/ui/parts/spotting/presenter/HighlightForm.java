package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for colours while they are edited. */
public final class HighlightForm {

    private record Colour(String name, String hex) {}

    private static final List<Colour> COLOURS = List.of(
            new Colour("Amber", "#E0A030"),
            new Colour("Red", "#D9534F"),
            new Colour("Green", "#3FA45B"),
            new Colour("Blue", "#4C9AFF"),
            new Colour("Violet", "#A67FD6"),
            new Colour("Grey", "#8A8F98"));

    /**
     * A rule as it is typed.
     *
     * @param column index into {@link #columns()}
     * @param colour index into {@link #colours()}
     * @param removed whether it is left out
     */
    public record Row(int column, String words, int colour, String letters, boolean removed) {}

    private final TableViews views;
    private final List<Row> rows = new ArrayList<>();

    public HighlightForm(TableViews views) {
        this.views = views;
        views.highlights().forEach(rule -> rows.add(row(rule)));
    }

    public List<Row> rules() {
        return List.copyOf(rows);
    }

    /** Anywhere, then each column. */
    public List<String> columns() {
        return Stream.concat(
                        Stream.of("Anywhere"), Stream.of(CueColumn.values()).map(CueColumn::title))
                .toList();
    }

    public List<String> colours() {
        return COLOURS.stream().map(Colour::name).toList();
    }

    /** Adds a rule to be filled in and answers its index: urgent cues in amber. */
    public int add() {
        rows.add(new Row(CueColumn.PRIORITY.ordinal() + 1, "", 0, "", false));
        return rows.size() - 1;
    }

    public void column(int index, int column) {
        Row row = rows.get(index);
        rows.set(index, new Row(column, row.words(), row.colour(), row.letters(), row.removed()));
    }

    public void words(int index, String words) {
        Row row = rows.get(index);
        rows.set(index, new Row(row.column(), words, row.colour(), row.letters(), row.removed()));
    }

    public void colour(int index, int colour) {
        Row row = rows.get(index);
        rows.set(index, new Row(row.column(), row.words(), colour, row.letters(), row.removed()));
    }

    public void letters(int index, String letters) {
        Row row = rows.get(index);
        rows.set(index, new Row(row.column(), row.words(), row.colour(), letters, row.removed()));
    }

    public void remove(int index) {
        Row row = rows.get(index);
        rows.set(index, new Row(row.column(), row.words(), row.colour(), row.letters(), true));
    }

    /** What keeps the rules from being used, a sentence. */
    public Optional<String> missing() {
        try {
            wanted();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    public void use() {
        views.highlight(wanted());
    }

    private List<HighlightRule> wanted() {
        return rows.stream()
                .filter(row -> !row.removed())
                .map(HighlightForm::rule)
                .toList();
    }

    private static HighlightRule rule(Row row) {
        Optional<CueColumn> column =
                row.column() == 0 ? Optional.empty() : Optional.of(CueColumn.values()[row.column() - 1]);
        return new HighlightRule(
                row.letters(), column, row.words(), COLOURS.get(row.colour()).hex());
    }

    private static Row row(HighlightRule rule) {
        int colour = 0;
        for (int i = 0; i < COLOURS.size(); i++) {
            colour = COLOURS.get(i).hex().equals(rule.hex()) ? i : colour;
        }
        int column = rule.column().map(found -> found.ordinal() + 1).orElse(0);
        return new Row(column, rule.words(), colour, rule.letters(), false);
    }
}
