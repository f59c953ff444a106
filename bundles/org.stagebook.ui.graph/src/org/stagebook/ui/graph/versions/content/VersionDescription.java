package org.stagebook.ui.graph.versions.content;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.ui.labels.ModelText;

/** A version in words, for the pointer and for screen readers. */
public final class VersionDescription {

    private final VersionHistory history;

    public VersionDescription(VersionHistory history) {
        this.history = history;
    }

    /** Several lines: what it is, when and by whom, against which cut, what it came from, where it stands. */
    public String tooltip(VersionNode node) {
        List<String> lines = new ArrayList<>();
        lines.add(ModelText.joined(node.label(), node.line().name(), node.line().extent()));
        VersionFacts facts = node.facts();
        add(lines, "", ModelText.joined(facts.stage(), facts.moment()));
        add(lines, "Mixed by ", facts.author());
        add(lines, "Picture: ", facts.pictureCut());
        lines.addAll(origins(node));
        add(lines, "", facts.remark());
        if (facts.signOffs().isEmpty()) {
            lines.add("Open: nobody has signed it off.");
        }
        lines.addAll(facts.signOffs());
        return String.join("\n", lines);
    }

    /** One line without layout. */
    public String spoken(VersionNode node) {
        VersionFacts facts = node.facts();
        return String.join(
                ", ",
                List.of(
                                node.label(),
                                node.line().name(),
                                node.line().extent(),
                                facts.stage(),
                                facts.moment(),
                                facts.author(),
                                facts.pictureCut(),
                                node.state().word())
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** What it came from, a sentence each. */
    private List<String> origins(VersionNode node) {
        return history.edges().stream()
                .filter(edge -> edge.laterId().equals(node.id()))
                .map(edge -> sentence(edge, history.find(edge.earlierId()).orElseThrow()))
                .toList();
    }

    private static String sentence(VersionEdge edge, VersionNode earlier) {
        String word = edge.kind().word();
        String name = earlier.label()
                + (edge.kind() == VersionEdge.Kind.PRINTED_FROM
                        ? " of " + earlier.line().name()
                        : "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + name;
    }

    private static void add(List<String> lines, String heading, String text) {
        if (!text.isEmpty()) {
            lines.add(heading + text);
        }
    }
}
