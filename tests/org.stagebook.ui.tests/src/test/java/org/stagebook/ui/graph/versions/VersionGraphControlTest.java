package org.stagebook.ui.graph.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.ReelChoice;
import org.stagebook.ui.graph.versions.content.VersionFilter;
import org.stagebook.ui.graph.versions.layout.GraphScale;
import org.stagebook.ui.theme.Appearance;

/** Real mouse and keys on a graph in a shell. */
class VersionGraphControlTest {

    private static final Point SIZE = new Point(1600, 520);

    private GraphStand stand;

    @AfterEach
    void close() {
        stand.close();
    }

    private GraphStand open(VersionStory story) {
        stand = new GraphStand(story, Appearance.DARK, SIZE);
        return stand;
    }

    @Test
    void theNewestIsInViewAndOnlyWhatIsInViewHasParts() {
        open(VersionStory.many(400));
        assertThat(inView("v400")).isTrue();
        assertThat(inView("v1")).isFalse();
        assertThat(stand.graph().viewer().graphPart().partCount()).isBetween(1, 100);
    }

    @Test
    void aVersionDraggedOntoAnotherIsComparedInTheOrderOfPrinting() {
        open(VersionStory.forty());
        Point from = stand.middleOf("T v10");
        Point to = stand.middleOf("T v9");
        stand.press(from);
        stand.moveSlowly(from, to);
        assertThat(stand.graph().state().drag().orElseThrow().targetId())
                .contains(stand.story().version("T v9").getId());
        stand.screenshot("versions-drag");
        stand.release();
        assertThat(stand.told()).containsExactly("compare T v9 T v10");
        assertThat(stand.graph().state().drag()).isEmpty();
        assertThat(stand.selected()).containsExactly("T v10", "T v9");
    }

    @Test
    void aDragToTheGroundOrGivenUpComparesNothing() {
        open(VersionStory.forty());
        Point from = stand.middleOf("T v10");
        Point ground = new Point(from.x, stand.boxOf("T v10").bottom() + 10);
        stand.press(from);
        stand.moveSlowly(from, ground);
        stand.release();
        stand.press(from);
        stand.moveSlowly(from, stand.middleOf("T v9"));
        stand.key(SWT.KeyDown, SWT.ESC);
        stand.key(SWT.KeyUp, SWT.ESC);
        stand.release();
        assertThat(stand.told()).isEmpty();
    }

    @Test
    void aDoubleClickOpensAndEnterOpensOneOrComparesTwo() {
        open(VersionStory.forty());
        Point at = stand.middleOf("v10");
        stand.click(at);
        stand.click(at);
        assertThat(stand.told()).containsExactly("open v10");
        stand.click(stand.middleOf("v9"), SWT.CTRL);
        assertThat(stand.selected()).containsExactly("v10", "v9");
        stand.strike(SWT.CR);
        assertThat(stand.told()).containsExactly("open v10", "compare v9 v10");
    }

    @Test
    void keysWalkAlongWhatContinuesWhatAndFromLineToLine() {
        open(VersionStory.forty());
        stand.strike(SWT.HOME);
        assertThat(stand.selected()).containsExactly("v1");
        assertThat(inView("v1")).isTrue();
        stand.strike(SWT.ARROW_RIGHT);
        assertThat(stand.selected()).containsExactly("v2");
        stand.strike(SWT.ARROW_DOWN);
        assertThat(stand.selected()).containsExactly("T v1");
        stand.strike(SWT.ARROW_LEFT);
        assertThat(stand.selected()).as("printed from").containsExactly("v1");
        stand.strike(SWT.END);
        assertThat(stand.selected()).containsExactly("M v10");
        stand.strike(SWT.ARROW_LEFT, SWT.SHIFT);
        assertThat(stand.selected()).containsExactly("M v10", "M v9");
    }

    @Test
    void plusAndMinusAndTheWheelZoom() {
        open(VersionStory.forty());
        stand.strike('-');
        assertThat(stand.graph().state().geometry().scale()).isEqualTo(GraphScale.SHORT);
        stand.wheel(new Point(800, 200), -1, SWT.CTRL);
        assertThat(stand.graph().state().geometry().scale()).isEqualTo(GraphScale.NAMES);
        stand.screenshot("versions-names");
        stand.wheel(new Point(800, 200), -1, SWT.CTRL);
        stand.screenshot("versions-dots");
        stand.strike('=');
        assertThat(stand.graph().state().geometry().scale()).isEqualTo(GraphScale.NAMES);
    }

    @Test
    void theGroundMovesTheViewAndTakesTheSelectionAway() {
        open(VersionStory.forty());
        stand.click(stand.middleOf("v10"));
        PixelBox box = stand.boxOf("v10");
        Point ground = new Point(box.x() - 20, box.bottom() + 8);
        stand.press(ground);
        stand.moveSlowly(ground, new Point(ground.x + 120, ground.y));
        stand.release();
        assertThat(stand.boxOf("v10").x()).isEqualTo(box.x() + 120);
        assertThat(stand.selected()).containsExactly("v10");
        stand.click(ground);
        assertThat(stand.selected()).isEmpty();
    }

    @Test
    void everythingIsSaidOnHover() {
        open(VersionStory.forty());
        stand.move(stand.middleOf("T v10"));
        stand.robot().waitUntil("the words", () -> stand.graph().control().getToolTipText() != null);
        assertThat(stand.graph().control().getToolTipText())
                .contains(
                        "theatrical", "Mixed by Re-recording mixer", "Continues T v9", "Printed from v10 of Main line")
                .contains("The whole signed by Ada Kern");
    }

    @Test
    void aNewVersionAppearsAndAFilterTakesOthersAway() {
        open(VersionStory.begin().add("", "v1").add("", "R1 v1", Optional.of(1)).add("theatrical", "T v1"));
        stand.story().add("", "v2");
        stand.robot()
                .waitUntil(
                        "the new version",
                        () -> stand.graph().state().shown().nodes().size() == 4);
        stand.graph().select(List.of(stand.story().version("R1 v1")));
        stand.graph().setFilter(new VersionFilter(new ReelChoice.WholeOnly(), Optional.of("")));
        assertThat(labels()).containsExactly("v1", "v2");
        assertThat(stand.graph().selected()).isEmpty();
        String reel = stand.story().production().getReels().getFirst().getId();
        stand.graph().setFilter(new VersionFilter(new ReelChoice.OneReel(reel), Optional.empty()));
        assertThat(labels()).containsExactly("R1 v1");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void itLooks(Appearance appearance) {
        stand = new GraphStand(VersionStory.forty(), appearance, SIZE);
        stand.graph()
                .select(List.of(stand.story().version("T v9"), stand.story().version("v10")));
        stand.screenshot("versions-graph-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    private List<String> labels() {
        return stand.graph().state().shown().nodes().stream()
                .map(node -> node.label())
                .toList();
    }

    private boolean inView(String label) {
        PixelBox box = stand.boxOf(label);
        return box.intersects(new PixelBox(144, 0, SIZE.x - 144, SIZE.y));
    }
}
