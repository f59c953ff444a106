package org.stagebook.ui.graph.versions.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionEdge;
import org.stagebook.ui.graph.versions.content.VersionEdge.Kind;
import org.stagebook.ui.graph.versions.content.VersionFacts;
import org.stagebook.ui.graph.versions.content.VersionHistory;
import org.stagebook.ui.graph.versions.content.VersionLine;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.content.VersionState;

/** Where versions stand: after what they came from, on their line, and for ever. */
class VersionLayoutTest {

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<VersionNode> nodes = new ArrayList<>();
    private final List<VersionEdge> edges = new ArrayList<>();

    @Test
    void aRowForEachLineInOrderOfAppearanceAndAColumnAfterEverySource() {
        add("v1", "");
        add("v2", "", "v1");
        add("T1", "theatrical");
        edges.add(new VersionEdge("v2", "T1", Kind.PRINTED_FROM));
        add("v3", "", "v2");
        add("N1", "near-field");
        edges.add(new VersionEdge("T1", "N1", Kind.PRINTED_FROM));
        VersionLayout layout = layout();
        assertThat(layout.lines())
                .extracting(VersionLine::name)
                .containsExactly("Main line", "theatrical", "near-field");
        assertThat(place(layout, "v2")).isEqualTo("1/0");
        assertThat(place(layout, "T1")).isEqualTo("2/1");
        assertThat(place(layout, "v3")).isEqualTo("2/0");
        assertThat(place(layout, "N1")).isEqualTo("3/2");
        assertThat(layout.columns()).isEqualTo(4);
    }

    @Test
    void aNewVersionNeverMovesTheOthers() {
        Random random = new Random(4);
        List<String> before = List.of();
        for (int i = 0; i < 300; i++) {
            int line = random.nextInt(6);
            add("v" + i, line == 0 ? "" : "branch " + line);
            for (int source = 0; source < random.nextInt(3) && i > 0; source++) {
                Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                edges.add(new VersionEdge("v" + random.nextInt(i), "v" + i, kind));
            }
            VersionLayout layout = layout();
            List<String> now =
                    nodes.stream().map(node -> place(layout, node.id())).toList();
            assertThat(now.subList(0, i)).isEqualTo(before);
            assertThat(now).doesNotHaveDuplicates();
            before = now;
        }
    }

    @Test
    void aVersionDatedBeforeWhatItCameFromStillStandsAfterIt() {
        add("late", "theatrical");
        add("v1", "");
        edges.add(new VersionEdge("v1", "late", Kind.PRINTED_FROM));
        assertThat(place(layout(), "late")).isEqualTo("1/1");
        assertThat(place(layout(), "v1")).isEqualTo("0/0");
    }

    @Test
    void aCircleIsLaidOutAllTheSame() {
        add("a", "");
        add("b", "");
        edges.add(new VersionEdge("a", "b", Kind.CONTINUES));
        edges.add(new VersionEdge("b", "a", Kind.CONTINUES));
        VersionLayout layout = layout();
        assertThat(layout.find("a")).isPresent();
        assertThat(layout.find("b")).isPresent();
        assertThat(place(layout, "a")).isNotEqualTo(place(layout, "b"));
    }

    @Test
    void aChainOfManyVersionsInTheWrongOrderIsNoProblem() {
        for (int i = 20_000; i > 0; i--) {
            add("v" + i, "");
            edges.add(new VersionEdge("v" + (i - 1), "v" + i, Kind.CONTINUES));
        }
        VersionLayout layout = layout();
        assertThat(layout.find("v20000").orElseThrow().column()).isEqualTo(19_999);
    }

    @ParameterizedTest
    @EnumSource(GraphScale.class)
    void aPlaceIsFoundUnderThePointerAndWhatIsInViewIsListed(GraphScale scale) {
        for (int i = 0; i < 60; i++) {
            add("v" + i, i % 3 == 0 ? "" : "b" + i % 3);
        }
        GraphGeometry geometry = new GraphGeometry(layout(), scale, 0, 0, 900, 300).scrolledTo(37, 11);
        for (VersionNode node : nodes) {
            VersionPlace place = geometry.layout().find(node.id()).orElseThrow();
            PixelBox box = geometry.boxOf(place);
            boolean seen =
                    box.intersects(new PixelBox(GraphGeometry.HEADER_WIDTH, 0, 900 - GraphGeometry.HEADER_WIDTH, 300));
            if (seen) {
                assertThat(geometry.visible()).contains(place);
            }
            if (box.x() >= GraphGeometry.HEADER_WIDTH) {
                assertThat(geometry.at(box.x(), box.y())).contains(place);
                assertThat(geometry.at(box.right(), box.y())).isNotEqualTo(java.util.Optional.of(place));
            }
        }
        assertThat(geometry.visible().size()).isLessThanOrEqualTo(60);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        for (int i = 0; i < 60; i++) {
            add("v" + i, "");
        }
        GraphGeometry geometry = new GraphGeometry(layout(), GraphScale.FULL, 0, 0, 900, 300).scrolledTo(3000, 0);
        VersionPlace place = geometry.layout().find("v16").orElseThrow();
        GraphGeometry closer = geometry.scaled(GraphScale.WIDE, geometry.xOf(place.column()), 24);
        assertThat(closer.xOf(place.column())).isEqualTo(geometry.xOf(place.column()));
    }

    @ParameterizedTest
    @EnumSource(GraphScale.class)
    void noLineRunsAcrossAVersion(GraphScale scale) {
        Random random = new Random(9);
        for (int i = 0; i < 80; i++) {
            int line = random.nextInt(5);
            add("v" + i, line == 0 ? "" : "branch " + line);
            if (i > 0) {
                Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                edges.add(new VersionEdge("v" + random.nextInt(i), "v" + i, kind));
            }
        }
        VersionLayout layout = layout();
        GraphGeometry geometry = new GraphGeometry(layout, scale, 0, 0, 900, 300);
        for (VersionEdge edge : edges) {
            VersionPlace earlier = layout.find(edge.earlierId()).orElseThrow();
            VersionPlace later = layout.find(edge.laterId()).orElseThrow();
            List<Integer> points = EdgeRoute.of(edge, earlier, later, geometry).points();
            for (int i = 0; i + 3 < points.size(); i += 2) {
                PixelBox segment =
                        PixelBox.between(points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3));
                PixelBox drawn = new PixelBox(segment.x(), segment.y(), segment.width() + 1, segment.height() + 1);
                assertThat(nodes)
                        .noneMatch(node -> !edge.touches(node.id())
                                && geometry.boxOf(layout.find(node.id()).orElseThrow())
                                        .intersects(drawn));
            }
        }
    }

    private VersionLayout layout() {
        return VersionLayout.of(new VersionHistory(nodes, edges));
    }

    private void add(String id, String branch, String... parents) {
        VersionFacts facts = new VersionFacts("", "", "", "", "", "", List.of());
        nodes.add(new VersionNode(id, new VersionLine(branch, "", ""), id, facts, VersionState.OPEN));
        for (String parent : parents) {
            edges.add(new VersionEdge(parent, id, Kind.CONTINUES));
        }
    }

    private static String place(VersionLayout layout, String id) {
        VersionPlace place = layout.find(id).orElseThrow();
        return place.column() + "/" + place.row();
    }
}
