package org.stagebook.ui.graph.versions.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.ui.graph.versions.content.VersionEdge;
import org.stagebook.ui.graph.versions.content.VersionHistory;
import org.stagebook.ui.graph.versions.content.VersionLine;
import org.stagebook.ui.graph.versions.content.VersionNode;

/**
 * Gives every version a column and a row. A row is a line, in order of its first version; a column comes after everything the version
 * came from and after what was printed before it on its line. A version depends on earlier ones alone, so that a new one moves none.
 */
public final class VersionLayout {

    private final Map<VersionLine, Integer> rows = new LinkedHashMap<>();
    private final Map<String, VersionPlace> places = new LinkedHashMap<>();
    private final List<List<VersionPlace>> byRow = new ArrayList<>();
    private final List<VersionEdge> edges;
    private int columns;

    private VersionLayout(List<VersionEdge> edges) {
        this.edges = edges;
    }

    /** Lays versions out. */
    public static VersionLayout of(VersionHistory history) {
        VersionLayout layout = new VersionLayout(history.edges());
        Map<String, List<String>> sources = new HashMap<>();
        history.edges()
                .forEach(edge -> sources.computeIfAbsent(edge.laterId(), key -> new ArrayList<>())
                        .add(edge.earlierId()));
        Set<String> begun = new HashSet<>();
        for (VersionNode node : history.nodes()) {
            layout.placeAfterSources(node, history, sources, begun);
        }
        return layout;
    }

    /** Clocks of two machines may differ, so that a version can be dated before what it came from; a circle is broken where it is met. */
    private void placeAfterSources(
            VersionNode wanted, VersionHistory history, Map<String, List<String>> sources, Set<String> begun) {
        Deque<VersionNode> waiting = new ArrayDeque<>();
        waiting.push(wanted);
        while (!waiting.isEmpty()) {
            VersionNode node = waiting.peek();
            List<String> before = sources.getOrDefault(node.id(), List.of());
            begun.add(node.id());
            Optional<VersionNode> missing = firstUnknown(before, history, begun);
            if (missing.isPresent()) {
                waiting.push(missing.get());
            } else {
                waiting.pop();
                place(node, before);
            }
        }
    }

    private static Optional<VersionNode> firstUnknown(List<String> before, VersionHistory history, Set<String> begun) {
        return before.stream().filter(id -> !begun.contains(id)).findFirst().flatMap(history::find);
    }

    private void place(VersionNode node, List<String> sources) {
        if (places.containsKey(node.id())) {
            return;
        }
        int row = rows.computeIfAbsent(node.line(), line -> addRow());
        List<VersionPlace> line = byRow.get(row);
        int column = line.isEmpty() ? 0 : line.getLast().column() + 1;
        for (String source : sources) {
            VersionPlace place = places.get(source);
            column = place == null ? column : Math.max(column, place.column() + 1);
        }
        VersionPlace placed = new VersionPlace(node, column, row);
        places.put(node.id(), placed);
        line.add(placed);
        columns = Math.max(columns, column + 1);
    }

    private int addRow() {
        byRow.add(new ArrayList<>());
        return byRow.size() - 1;
    }

    /** The lines by their rows. */
    public List<VersionLine> lines() {
        return List.copyOf(rows.keySet());
    }

    /** How many columns are taken. */
    public int columns() {
        return columns;
    }

    public Optional<VersionPlace> find(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The versions of a row from left to right. */
    public List<VersionPlace> row(int row) {
        return byRow.get(row);
    }

    /** How many rows there are. */
    public int rowCount() {
        return byRow.size();
    }

    /** What stands in some columns of a row, both counted. */
    public List<VersionPlace> row(int row, int firstColumn, int lastColumn) {
        List<VersionPlace> line = byRow.get(row);
        return line.subList(indexOf(line, firstColumn), indexOf(line, lastColumn + 1));
    }

    /** What stands in a cell. */
    public Optional<VersionPlace> at(int column, int row) {
        return row < 0 || row >= byRow.size()
                ? Optional.empty()
                : row(row, column, column).stream().findFirst();
    }

    /** The lines between the versions. */
    public List<VersionEdge> edges() {
        return edges;
    }

    /** The first of a row that stands in a column or right of it. */
    private static int indexOf(List<VersionPlace> line, int column) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.get(middle).column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
