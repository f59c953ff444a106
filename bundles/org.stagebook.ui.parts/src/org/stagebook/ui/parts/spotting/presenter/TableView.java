package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.model.CueStatus;
import org.stagebook.ui.parts.grid.presenter.GridColumn;

/**
 * How the table of cues is looked at: which columns in which order and width, what is filtered, gathered and sorted.
 *
 * @param name by which it is chosen
 * @param columns at least one
 */
public record TableView(String name, List<Shown> columns, Grouping grouping, CueOrder order, CueFilter filter) {

    /** Name of the view every table begins with. */
    public static final String SPOTTING = "Spotting";

    /** A column in the table, and how wide. */
    public record Shown(CueColumn column, int widthPx) {

        /** As wide as it usually is. */
        static Shown usual(CueColumn column) {
            return new Shown(column, column.widthPx());
        }

        Shown wide(int newWidthPx) {
            return new Shown(column, Math.max(GridColumn.MIN_WIDTH_PX, newWidthPx));
        }
    }

    /** Keeps its own copy. */
    public TableView {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column.");
        }
    }

    static TableView of(String name, Stream<CueColumn> columns) {
        return new TableView(name, columns.map(Shown::usual).toList(), Grouping.NONE, CueOrder.BY_TIME, CueFilter.ALL);
    }

    /** The views everybody has, for the cues of one reel or of several. */
    public static List<TableView> builtIn(boolean severalReels, Set<String> adrCategories) {
        return List.of(
                of(SPOTTING, CueColumn.usual(severalReels).stream()),
                of("ADR", adr(severalReels))
                        .grouped(Grouping.CHARACTER)
                        .filtered(new CueFilter("", adrCategories, Set.of(), Set.of())),
                of("Removals log", removals(severalReels))
                        .filtered(new CueFilter("", Set.of(), Set.of(CueStatus.REMOVED), Set.of())),
                of("M&E", musicAndEffects(severalReels)),
                of("Where sounds come from", origins(severalReels)));
    }

    private static Stream<CueColumn> adr(boolean severalReels) {
        return with(
                severalReels,
                CueColumn.NUMBER,
                CueColumn.IN,
                CueColumn.OUT,
                CueColumn.CHARACTER,
                CueColumn.ACTOR,
                CueColumn.LINE,
                CueColumn.DESCRIPTION,
                CueColumn.REASON,
                CueColumn.ADR_STATE,
                CueColumn.MARKS,
                CueColumn.MINUTES,
                CueColumn.VERSIONS,
                CueColumn.TV_LINE,
                CueColumn.AIRLINE_LINE,
                CueColumn.NOTES);
    }

    private static Stream<CueColumn> removals(boolean severalReels) {
        return with(
                severalReels,
                CueColumn.NUMBER,
                CueColumn.IN,
                CueColumn.OUT,
                CueColumn.CATEGORY,
                CueColumn.DESCRIPTION,
                CueColumn.REMOVAL_REASON,
                CueColumn.REMOVAL_ASKED_BY,
                CueColumn.REMOVED_AT,
                CueColumn.MUSIC_AND_EFFECTS,
                CueColumn.ASSIGNEE,
                CueColumn.NOTES);
    }

    private static Stream<CueColumn> musicAndEffects(boolean severalReels) {
        return with(
                severalReels,
                CueColumn.NUMBER,
                CueColumn.IN,
                CueColumn.OUT,
                CueColumn.CATEGORY,
                CueColumn.DESCRIPTION,
                CueColumn.MUSIC_AND_EFFECTS,
                CueColumn.ORIGIN,
                CueColumn.STATUS,
                CueColumn.NOTES);
    }

    private static Stream<CueColumn> origins(boolean severalReels) {
        return with(
                severalReels,
                CueColumn.NUMBER,
                CueColumn.IN,
                CueColumn.OUT,
                CueColumn.CATEGORY,
                CueColumn.DESCRIPTION,
                CueColumn.ORIGIN,
                CueColumn.EVIDENCE);
    }

    private static Stream<CueColumn> with(boolean severalReels, CueColumn... columns) {
        return Stream.concat(severalReels ? Stream.of(CueColumn.REEL) : Stream.empty(), Stream.of(columns));
    }

    public TableView named(String newName) {
        return new TableView(newName, columns, grouping, order, filter);
    }

    public TableView grouped(Grouping newGrouping) {
        return new TableView(name, columns, newGrouping, order, filter);
    }

    public TableView sorted(CueOrder newOrder) {
        return new TableView(name, columns, grouping, newOrder, filter);
    }

    public TableView filtered(CueFilter newFilter) {
        return new TableView(name, columns, grouping, order, newFilter);
    }

    public boolean shows(CueColumn column) {
        return columns.stream().anyMatch(shown -> shown.column() == column);
    }

    /** Shows a column at the end, or hides it; the last one stays. */
    public TableView toggled(CueColumn column) {
        List<Shown> changed = new ArrayList<>(columns);
        if (!changed.removeIf(shown -> shown.column() == column)) {
            changed.add(Shown.usual(column));
        }
        return changed.isEmpty() ? this : with(changed);
    }

    /** Puts a column in the place of another. */
    public TableView moved(int from, int to) {
        List<Shown> changed = new ArrayList<>(columns);
        changed.add(Math.clamp(to, 0, columns.size() - 1), changed.remove(from));
        return with(changed);
    }

    public TableView resized(int index, int widthPx) {
        List<Shown> changed = new ArrayList<>(columns);
        changed.set(index, changed.get(index).wide(widthPx));
        return with(changed);
    }

    private TableView with(List<Shown> newColumns) {
        return new TableView(name, newColumns, grouping, order, filter);
    }
}
