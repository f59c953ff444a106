package org.stagebook.ui.graph.versions.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.ui.graph.versions.content.VersionEdge;
import org.stagebook.ui.graph.versions.content.VersionEdge.Kind;

/** Where the arrow keys lead: left and right along what continues what, up and down from line to line. */
public record GraphNavigation(VersionLayout layout) {

    /** What a version came from: on its own line, else printed from, else whatever stands left of it. */
    public Optional<VersionPlace> left(VersionPlace from) {
        List<VersionEdge> edges = layout.edges().stream()
                .filter(edge -> edge.laterId().equals(from.node().id()) && edge.kind() != Kind.GOES_BACK)
                .toList();
        return best(from, edges.stream().map(VersionEdge::earlierId), Comparator.comparing(VersionPlace::column))
                .or(() -> neighbour(from, -1));
    }

    /** What came of it: on its own line, else what was printed from it, else whatever stands right of it. */
    public Optional<VersionPlace> right(VersionPlace from) {
        List<VersionEdge> edges = layout.edges().stream()
                .filter(edge -> edge.earlierId().equals(from.node().id()) && edge.kind() != Kind.GOES_BACK)
                .toList();
        Stream<String> later = edges.stream().map(VersionEdge::laterId);
        return best(from, later, Comparator.comparing(VersionPlace::column).reversed())
                .or(() -> neighbour(from, 1));
    }

    /** The nearest one on another line. */
    public Optional<VersionPlace> line(VersionPlace from, int step) {
        int row = from.row() + step;
        return row < 0 || row >= layout.rowCount()
                ? Optional.empty()
                : layout.row(row).stream()
                        .min(Comparator.comparingInt(place -> Math.abs(place.column() - from.column())));
    }

    private Optional<VersionPlace> best(VersionPlace from, Stream<String> ids, Comparator<VersionPlace> nearest) {
        return ids.flatMap(id -> layout.find(id).stream())
                .max(Comparator.comparing((VersionPlace place) -> place.row() == from.row())
                        .thenComparing(nearest));
    }

    private Optional<VersionPlace> neighbour(VersionPlace from, int step) {
        List<VersionPlace> line = layout.row(from.row());
        int index = line.indexOf(from) + step;
        return index < 0 || index >= line.size() ? Optional.empty() : Optional.of(line.get(index));
    }
}
