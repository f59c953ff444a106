package org.stagebook.ui.graph.versions.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of a production in the order in which they were printed, and how they came from each other. */
public final class VersionHistory {

    /** No version at all. */
    public static final VersionHistory NONE = new VersionHistory(List.of(), List.of());

    private final Map<String, VersionNode> nodes = new LinkedHashMap<>();
    private final List<VersionEdge> edges;

    /** Edges whose ends are not among the nodes are left out. */
    public VersionHistory(List<VersionNode> inOrder, List<VersionEdge> between) {
        inOrder.forEach(node -> nodes.put(node.id(), node));
        edges = between.stream()
                .filter(edge -> nodes.containsKey(edge.earlierId()) && nodes.containsKey(edge.laterId()))
                .toList();
    }

    /** Oldest first. */
    public List<VersionNode> nodes() {
        return List.copyOf(nodes.values());
    }

    public List<VersionEdge> edges() {
        return edges;
    }

    public Optional<VersionNode> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Those that a filter shows. */
    public VersionHistory shownBy(VersionFilter filter) {
        return new VersionHistory(
                nodes.values().stream()
                        .filter(node -> filter.shows(node.line()))
                        .toList(),
                edges);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionHistory history
                && nodes().equals(history.nodes())
                && edges.equals(history.edges);
    }

    @Override
    public int hashCode() {
        return nodes.keySet().hashCode();
    }
}
