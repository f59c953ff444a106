package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.theme.Appearance;

/** Real drags with the mouse on a timeline in a shell. */
class TimelineMouseTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;

    private TimelineStand stand;

    @BeforeEach
    void open() {
        stand = new TimelineStand(
                ProductionBuilder.production("Drags")
                        .reel(
                                1,
                                reel -> reel.cue("D1", "DX", "01:00:20:00", "01:00:24:00")
                                        .cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                                        .cue("F2", "FX", "01:00:30:00", "01:00:36:00")
                                        .cue("F3", "FX", "01:00:44:00", "01:00:46:00")
                                        .scene("1", "Street", "01:00:08:00", "01:00:58:00"))
                        .session(),
                Appearance.DARK,
                new Point(1200, 500));
        stand.timeline().state().fit(range("01:00:05:00", "01:01:05:00"));
        stand.painted();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aDragMovesACueByWholeFramesInOneNamedStep() {
        ModelSnapshot before = ModelSnapshot.of(stand.session().production());
        Point from = stand.middleOf("F1");

        stand.drag(from, new Point(from.x + 61, from.y));

        TimeRange moved = stand.cue("F1").getRange();
        assertThat(moved.duration().toSeconds()).isEqualTo(4.0);
        assertThat(moved.start()).isGreaterThan(at("01:00:11:00"));
        assertThat(FORMAT.frameAt(moved.start(), Rounding.EXACT)).isPositive();
        assertThat(stand.session().undoLabel()).contains("Move cue");
        assertThat(Math.abs(stand.middleOf("F1").x - from.x - 61)).isLessThanOrEqualTo(8);

        stand.session().undo();

        assertThat(ModelSnapshot.of(stand.session().production())).isEqualTo(before);
        assertThat(stand.session().canUndo()).isFalse();
        stand.waitUntil("the block back in its place", () -> stand.middleOf("F1").x == from.x);
    }

    @Test
    void anEndChangesTheLength() {
        PixelBox box = stand.boxOf("F2");
        Point end = new Point(box.right() - 2, box.y() + 8);

        stand.drag(end, new Point(end.x + 40, end.y));

        assertThat(stand.cue("F2").getRange().start()).isEqualTo(at("01:00:30:00"));
        assertThat(stand.cue("F2").getRange().end()).isGreaterThan(at("01:00:37:00"));
        assertThat(FORMAT.frameAt(stand.cue("F2").getRange().end(), Rounding.EXACT))
                .isPositive();
        assertThat(stand.session().undoLabel()).contains("Resize cue");
    }

    @Test
    void aStartCatchesTheEdgeOfAnotherCueUnlessAltIsHeld() {
        PixelBox box = stand.boxOf("F2");
        Point start = new Point(box.x() + 2, box.y() + 8);
        int gap = box.x() - stand.boxOf("D1").right();

        stand.drag(start, new Point(start.x - gap + 4, start.y));

        assertThat(stand.cue("F2").getRange().start())
                .as("caught the end of D1")
                .isEqualTo(at("01:00:24:00"));
        stand.session().undo();
        stand.waitUntil("undone", () -> stand.boxOf("F2").equals(box));

        stand.press(start);
        stand.move(new Point(start.x - gap / 2, start.y));
        stand.key(SWT.KeyDown, SWT.ALT);
        stand.move(new Point(start.x - gap + 4, start.y));
        stand.release();
        stand.key(SWT.KeyUp, SWT.ALT);

        assertThat(stand.cue("F2").getRange().start()).isNotEqualTo(at("01:00:24:00"));
        assertThat(Math.abs(stand.cue("F2")
                        .getRange()
                        .start()
                        .until(at("01:00:24:00"))
                        .toSeconds()))
                .isLessThan(1.0);
    }

    @Test
    void aDragToAnotherLaneChangesTheCategoryInTheSameStep() {
        Point from = stand.middleOf("F3");
        int designLane = stand.timeline().state().geometry().layout().lanes().stream()
                .filter(lane -> lane.lane().code().equals("design"))
                .mapToInt(lane -> stand.timeline().state().geometry().yOfLanes(lane.top()) + 10)
                .findFirst()
                .orElseThrow();

        stand.drag(from, new Point(from.x + 30, designLane));

        assertThat(stand.cue("F3").getCategory().getCode()).isEqualTo("design");
        assertThat(stand.cue("F3").getRange().start()).isGreaterThan(at("01:00:44:00"));
        assertThat(stand.session().undoLabel()).contains("Move cue");
        stand.session().undo();
        assertThat(stand.cue("F3").getCategory().getCode()).isEqualTo("FX");
        assertThat(stand.session().canUndo()).isFalse();
    }

    @Test
    void severalCuesMoveInOneStep() {
        stand.click(stand.middleOf("F1"));
        stand.click(stand.middleOf("F2"), SWT.CTRL);
        assertThat(stand.selectedNumbers()).containsExactly("F1", "F2");
        Point from = stand.middleOf("F1");

        stand.drag(from, new Point(from.x + 35, from.y));

        double first =
                at("01:00:10:00").until(stand.cue("F1").getRange().start()).toSeconds();
        double second =
                at("01:00:30:00").until(stand.cue("F2").getRange().start()).toSeconds();
        assertThat(first).isPositive().isEqualTo(second);
        assertThat(stand.session().undoLabel()).contains("Move 2 cues");
        stand.session().undo();
        assertThat(stand.session().canUndo()).isFalse();
        assertThat(stand.cue("F2").getRange().start()).isEqualTo(at("01:00:30:00"));
    }

    @Test
    void aFrameOnFreeGroundSelectsWhatItTouches() {
        PixelBox first = stand.boxOf("F1");
        PixelBox second = stand.boxOf("F2");

        stand.drag(
                new Point(first.x() - 12, first.y() + 2),
                new Point(second.x() + 10, second.y() + 14),
                dragging -> dragging.screenshot("timeline-marquee-dark"));

        assertThat(stand.selectedNumbers()).containsExactlyInAnyOrder("F1", "F2");
        assertThat(stand.session().canUndo()).isFalse();
        stand.click(new Point(first.x() - 12, first.y() + 2));
        assertThat(stand.selectedNumbers()).isEmpty();
    }

    @Test
    void escapeGivesADragUp() {
        TimeRange before = stand.cue("F1").getRange();
        Point from = stand.middleOf("F1");

        stand.drag(from, new Point(from.x + 100, from.y), dragging -> {
            assertThat(dragging.timeline().state().isLifted(dragging.cue("F1").getId()))
                    .isTrue();
            dragging.screenshot("timeline-dragging-dark");
            dragging.key(SWT.KeyDown, SWT.ESC);
            dragging.key(SWT.KeyUp, SWT.ESC);
        });

        assertThat(stand.cue("F1").getRange()).isEqualTo(before);
        assertThat(stand.session().canUndo()).isFalse();
        assertThat(stand.timeline().state().isLifted(stand.cue("F1").getId())).isFalse();
    }

    @Test
    void aDoubleClickAsksToOpenTheCue() {
        stand.click(stand.middleOf("F2"));
        stand.click(stand.middleOf("F2"));

        assertThat(stand.opened()).containsExactly(stand.cue("F2"));
    }

    @Test
    void aClickWithoutADragChangesNothing() {
        stand.click(stand.middleOf("F2"));

        assertThat(stand.selectedNumbers()).containsExactly("F2");
        assertThat(stand.session().canUndo()).isFalse();
    }

    @Test
    void aDragBeyondTheEdgeScrolls() {
        stand.timeline().state().fit(range("01:00:09:00", "01:00:15:00"));
        stand.painted();
        Position left = stand.timeline().state().viewport().left();
        Point from = stand.middleOf("F1");
        int edge = stand.timeline().control().getSize().x - 3;

        stand.drag(
                from,
                new Point(edge, from.y),
                dragging -> dragging.waitUntil(
                        "scrolling",
                        () -> dragging.timeline().state().viewport().left().isAfter(left.plus(seconds(4)))));

        assertThat(stand.cue("F1").getRange().start()).isGreaterThan(at("01:00:14:00"));
    }

    private static org.stagebook.timebase.Duration seconds(int seconds) {
        return org.stagebook.timebase.Duration.ofSeconds(seconds);
    }

    private static Position at(String timecode) {
        return FORMAT.parsePosition(timecode);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
