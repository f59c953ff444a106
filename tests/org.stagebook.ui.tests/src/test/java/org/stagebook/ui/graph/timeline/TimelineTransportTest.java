package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.BandKind;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.playhead.Playhead;
import org.stagebook.ui.theme.Appearance;

/** Playhead, loop and overview, with a real mouse and real keys; none of it changes the document. */
class TimelineTransportTest {

    private TimelineStand stand;

    @BeforeEach
    void open() {
        stand = new TimelineStand(
                ProductionBuilder.production("Transport")
                        .reel(
                                1,
                                reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                                        .cue("F2", "FX", "01:00:30:00", "01:00:36:00")
                                        .scene("1", "Street", "01:00:08:00", "01:00:58:00"))
                        .session(),
                Appearance.DARK,
                new Point(1200, 500));
        stand.timeline().state().fit(range("01:00:05:00", "01:01:05:00"));
        stand.painted();
    }

    @AfterEach
    void close() {
        assertThat(stand.session().canUndo()).isFalse();
        stand.close();
    }

    @Test
    void aDragInTheRulerTakesThePlayheadAlong() {
        Point start = inBand(BandKind.TIMECODE, "01:00:20:00");

        stand.drag(start, new Point(start.x + 80, start.y), dragging -> {
            assertThat(playhead().position()).isPresent();
            assertThat(playhead().position().get()).isGreaterThan(at("01:00:20:12"));
        });

        Position there = playhead().position().orElseThrow();
        assertThat(stand.timeline().state().geometry().xOf(there)).isBetween(start.x + 70, start.x + 90);
        assertThat(TimecodeFormat.TC_24.frameAt(there, org.stagebook.timebase.Rounding.EXACT))
                .isPositive();
        stand.screenshot("timeline-playhead-dark");
    }

    @Test
    void aDragInTheRulerLeavesTheLanesWhereTheyAre() {
        stand.close();
        stand = new TimelineStand(SpottedReel.session(0, 3), Appearance.DARK, new Point(1200, 260));
        stand.timeline().state().setScrollY(40);
        int scrolled = stand.timeline().state().geometry().scrollY();
        assertThat(scrolled).isPositive();
        Point start = inBand(BandKind.TIMECODE, "01:05:00:00");

        stand.drag(start, new Point(stand.timeline().control().getSize().x - 30, start.y));

        assertThat(stand.timeline().state().geometry().scrollY()).isEqualTo(scrolled);
        assertThat(playhead().position()).isPresent();
        stand.session().undo();
    }

    @Test
    void aPressInTheRulerCatchesTheEdgeOfACueUnlessSnappingIsOff() {
        Point near = inBand(BandKind.TIMECODE, "01:00:10:00");

        stand.click(new Point(near.x + 4, near.y));
        assertThat(playhead().position()).contains(at("01:00:10:00"));

        stand.strike('g');
        assertThat(stand.told().getLast().snapping()).isFalse();
        stand.click(new Point(near.x + 6, near.y));
        assertThat(playhead().position().orElseThrow()).isGreaterThan(at("01:00:10:00"));
    }

    @Test
    void clicksOnFreeGroundAndOnAScenePutThePlayheadThere() {
        Point ground = new Point(stand.boxOf("F1").right() + 60, stand.middleOf("F1").y);
        stand.click(ground);
        assertThat(stand.timeline().state().geometry().xOf(playhead().position().orElseThrow()))
                .isBetween(ground.x - 8, ground.x + 8);

        stand.click(inBand(BandKind.SCENES, "01:00:40:00"));
        assertThat(playhead().position()).contains(at("01:00:08:00"));
    }

    @Test
    void keysStepByFramesSecondsAndEdges() {
        stand.timeline().state().playhead().moveTo(at("01:00:10:00"));

        stand.strike('.');
        assertThat(playhead().position()).contains(at("01:00:10:01"));
        stand.strike(',');
        stand.strike(',');
        assertThat(playhead().position()).contains(at("01:00:09:23"));
        stand.strike('.', SWT.SHIFT);
        assertThat(playhead().position()).contains(at("01:00:10:23"));
        stand.strike(SWT.ARROW_RIGHT, SWT.CTRL);
        assertThat(playhead().position()).as("the end of F1").contains(at("01:00:14:00"));
        stand.strike(SWT.ARROW_LEFT, SWT.CTRL);
        assertThat(playhead().position()).as("its start").contains(at("01:00:10:00"));
        stand.strike(SWT.HOME);
        assertThat(playhead().position()).contains(stand.reel().getStart());
        stand.strike(SWT.END);
        assertThat(playhead().position().orElseThrow()).isLessThan(stand.reel().getEnd());
        assertThat(stand.timeline()
                        .state()
                        .viewport()
                        .visible()
                        .contains(playhead().position().orElseThrow()))
                .as("scrolled to it")
                .isTrue();
    }

    @Test
    void inAndOutMarkTheLoopAndItsEndsCanBeDragged() {
        stand.timeline().state().playhead().moveTo(at("01:00:20:00"));
        stand.strike('i');
        assertThat(playhead().loop()).as("one mark is no loop").isEmpty();
        stand.timeline().state().playhead().moveTo(at("01:00:30:00"));
        stand.strike('o');
        assertThat(playhead().loop()).contains(range("01:00:20:00", "01:00:30:00"));

        Point end = inBand(BandKind.TIMECODE, "01:00:30:00");
        stand.drag(end, new Point(end.x + 100, end.y));

        TimeRange loop = playhead().loop().orElseThrow();
        assertThat(loop.start()).isEqualTo(at("01:00:20:00"));
        assertThat(loop.end()).isGreaterThan(at("01:00:33:00"));
        stand.screenshot("timeline-loop-dark");
        stand.strike('p', SWT.SHIFT);
        assertThat(playhead().loop()).isEmpty();
    }

    @Test
    void shiftAndADragInTheRulerMarkTheLoopAndPLoopsTheCue() {
        Point from = inBand(BandKind.TIMECODE, "01:00:20:00");
        stand.robot().focus(stand.timeline().control());
        stand.key(SWT.KeyDown, SWT.SHIFT);
        stand.drag(from, new Point(from.x + 90, from.y));
        stand.key(SWT.KeyUp, SWT.SHIFT);
        assertThat(playhead().loop()).isPresent();
        assertThat(playhead().loop().orElseThrow().duration().toSeconds()).isBetween(3.0, 8.0);

        stand.timeline().select(List.of(stand.cue("F2")));
        stand.strike('p');
        assertThat(playhead().loop()).contains(range("01:00:30:00", "01:00:36:00"));
        stand.timeline().select(List.of());
        stand.strike('a', SWT.CTRL, SWT.SHIFT);
        assertThat(stand.selectedNumbers()).containsExactly("F2");
    }

    @Test
    void anOutMarkBeforeTheInMarkWaitsForAnother() {
        stand.timeline().state().playhead().moveTo(at("01:00:30:00"));
        stand.strike('i');
        stand.timeline().state().playhead().moveTo(at("01:00:20:00"));
        stand.strike('o');
        assertThat(playhead().loop()).isEmpty();
        assertThat(stand.timeline().state().marks().out()).contains(at("01:00:20:00"));
        assertThat(stand.timeline().state().marks().in()).isEmpty();
        stand.timeline().state().playhead().moveTo(at("01:00:15:00"));
        stand.strike('i');
        assertThat(playhead().loop()).contains(range("01:00:15:00", "01:00:20:00"));
    }

    @Test
    void nAsksForACueAtThePlayhead() {
        stand.timeline().state().playhead().moveTo(at("01:00:22:00"));

        stand.strike('n');

        assertThat(stand.newCues()).containsExactly(at("01:00:22:00"));
    }

    @Test
    void theWindowOnTheOverviewIsDragged() {
        TimelineViewport before = stand.timeline().state().viewport();
        Band band = stand.timeline()
                .state()
                .geometry()
                .bands()
                .of(BandKind.OVERVIEW)
                .orElseThrow();
        int inside = 144 + stand.timeline().state().geometry().overview().xOf(at("01:00:35:00"));
        Point from = new Point(inside, band.top() + band.height() / 2);

        stand.drag(from, new Point(from.x + 300, from.y));

        TimelineViewport after = stand.timeline().state().viewport();
        assertThat(after.flicksPerPixel()).isEqualTo(before.flicksPerPixel());
        assertThat(before.left().until(after.left()).toSeconds()).isBetween(280.0, 450.0);
        stand.click(new Point(inside, from.y));
        assertThat(stand.timeline().state().viewport().visible().contains(at("01:00:35:00")))
                .as("a click takes the window there")
                .isTrue();
    }

    @Test
    void fitSelectionFitsTheLoopWhenNothingIsSelected() {
        stand.timeline().state().marks().loop(range("01:00:20:00", "01:00:24:00"));

        stand.strike('z');

        TimeRange visible = stand.timeline().state().viewport().visible();
        assertThat(visible.contains(range("01:00:20:00", "01:00:24:00"))).isTrue();
        assertThat(visible.duration().toSeconds()).isLessThan(8);
    }

    private Playhead playhead() {
        return stand.timeline().state().playhead();
    }

    private Point inBand(BandKind kind, String timecode) {
        var geometry = stand.timeline().state().geometry();
        Band band = geometry.bands().of(kind).orElseThrow();
        return new Point(geometry.xOf(at(timecode)), band.top() + band.height() - 5);
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
