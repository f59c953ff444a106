package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which column each pasted cell belongs to: by the heads if the first row has them, otherwise as our own rows are copied,
 * otherwise by what stands in the cells.
 *
 * @param columns one for each cell, empty where a column means nothing to us
 * @param headed whether the first row was heads
 * @param certain whether nothing had to be guessed or left out
 */
record PastedColumns(List<Optional<CueColumn>> columns, boolean headed, boolean certain) {

    private static final int ENOUGH_HEADS = 2;

    static PastedColumns of(List<TsvTable.Row> rows, List<CueColumn> ours, CellChoices choices) {
        List<Optional<CueColumn>> heads =
                rows.get(0).cells().stream().map(CueColumn::titled).toList();
        if (heads.stream().flatMap(Optional::stream).distinct().count() >= ENOUGH_HEADS) {
            List<Optional<CueColumn>> columns = firstOfEach(heads);
            return new PastedColumns(columns, true, columns.stream().allMatch(Optional::isPresent));
        }
        int in = ours.indexOf(CueColumn.IN);
        boolean likeOurs = in >= 0
                && rows.stream()
                        .allMatch(row -> row.cells().size() == ours.size()
                                && PastedTime.looksLike(row.cells().get(in)));
        return likeOurs
                ? new PastedColumns(ours.stream().map(Optional::of).toList(), false, true)
                : new PastedColumns(byContent(rows, choices), false, false);
    }

    /** The columns as they were recognised, for people to check; empty where there is nothing to check. */
    String shown() {
        return certain
                ? ""
                : String.join(
                        ", ",
                        columns.stream()
                                .map(column -> column.map(CueColumn::title).orElse("(left out)"))
                                .toList());
    }

    private static List<Optional<CueColumn>> firstOfEach(List<Optional<CueColumn>> heads) {
        Set<CueColumn> seen = EnumSet.noneOf(CueColumn.class);
        return heads.stream().map(head -> head.filter(seen::add)).toList();
    }

    /** The first two columns of times are In and Out, one of codes the category, words fill the rest in our order. */
    private static List<Optional<CueColumn>> byContent(List<TsvTable.Row> rows, CellChoices choices) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<CueColumn> times = new ArrayList<>(List.of(CueColumn.IN, CueColumn.OUT));
        List<CueColumn> words = new ArrayList<>(List.of(
                CueColumn.DESCRIPTION, CueColumn.CHARACTER, CueColumn.LINE, CueColumn.INTENT, CueColumn.ASSIGNEE));
        List<Optional<CueColumn>> columns = new ArrayList<>();
        boolean categorySeen = false;
        for (int index = 0; index < width; index++) {
            List<String> cells = filled(rows, index);
            if (!cells.isEmpty() && cells.stream().allMatch(PastedTime::looksLike) && !times.isEmpty()) {
                columns.add(Optional.of(times.remove(0)));
            } else if (!categorySeen
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> isCategory(cell, choices))) {
                categorySeen = true;
                columns.add(Optional.of(CueColumn.CATEGORY));
            } else if (index == 0 && times.size() == 2 && !cells.isEmpty() && PastedTime.looksLike(first(rows, 1))) {
                columns.add(Optional.of(CueColumn.NUMBER));
            } else {
                columns.add(words.isEmpty() ? Optional.empty() : Optional.of(words.remove(0)));
            }
        }
        return columns;
    }

    private static boolean isCategory(String cell, CellChoices choices) {
        return choices.named(CueColumn.CATEGORY, cell).isPresent();
    }

    private static String first(List<TsvTable.Row> rows, int index) {
        return filled(rows, index).stream().findFirst().orElse("");
    }

    private static List<String> filled(List<TsvTable.Row> rows, int index) {
        return rows.stream()
                .flatMap(row ->
                        index < row.cells().size() ? Stream.of(row.cells().get(index)) : Stream.empty())
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
