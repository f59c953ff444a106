package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.theme.Appearance;

/** Real keys, and the wheel, on a timeline in a shell. */
class TimelineKeysTest {

    private TimelineStand stand;

    @BeforeEach
    void open() {
        stand = new TimelineStand(
                ProductionBuilder.production("Keys")
                        .reel(
                                1,
                                reel -> reel.cue("D1", "DX", "01:00:20:00", "01:00:24:00")
                                        .cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                                        .cue("F2", "FX", "01:00:30:00", "01:00:36:00")
                                        .cue("F3", "FX", "01:15:00:00", "01:15:02:00"))
                        .session(),
                Appearance.DARK,
                new Point(1000, 400));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void arrowsWalkFromCueToCueAndBringThemIntoView() {
        stand.timeline().state().fit(stand.cue("F1").getRange());
        stand.click(stand.middleOf("F1"));

        stand.strike(SWT.ARROW_RIGHT);
        assertThat(stand.selectedNumbers()).containsExactly("F2");
        stand.strike(SWT.ARROW_RIGHT);
        assertThat(stand.selectedNumbers()).containsExactly("F3");
        assertThat(stand.timeline()
                        .state()
                        .viewport()
                        .visible()
                        .contains(stand.cue("F3").getRange()))
                .isTrue();
        stand.strike(SWT.ARROW_UP);
        assertThat(stand.selectedNumbers()).containsExactly("D1");
        stand.strike(SWT.ARROW_DOWN);
        assertThat(stand.selectedNumbers()).as("the nearest in time").hasSize(1).doesNotContain("D1");
    }

    @Test
    void shiftAndArrowsAdd() {
        stand.timeline().select(java.util.List.of(stand.cue("F1")));

        stand.strike(SWT.ARROW_RIGHT, SWT.SHIFT);

        assertThat(stand.selectedNumbers()).containsExactly("F1", "F2");
    }

    @Test
    void altAndArrowsNudgeByFramesAndChangeTheLane() {
        stand.timeline().select(java.util.List.of(stand.cue("F1")));

        stand.strike(SWT.ARROW_RIGHT, SWT.ALT);
        assertThat(stand.cue("F1").getRange().start()).isEqualTo(at("01:00:10:01"));
        assertThat(stand.session().undoLabel()).contains("Move cue");
        stand.strike(SWT.PAGE_UP, SWT.ALT);
        assertThat(stand.cue("F1").getRange().start()).isEqualTo(at("01:00:09:01"));
        stand.strike('=', SWT.ALT);
        assertThat(stand.cue("F1").getRange().end()).isEqualTo(at("01:00:13:02"));
        stand.strike(SWT.ARROW_DOWN, SWT.ALT);
        assertThat(stand.cue("F1").getCategory().getCode()).isEqualTo("BG");
    }

    @Test
    void deleteAsksAndEnterOpens() {
        stand.timeline().select(java.util.List.of(stand.cue("F1"), stand.cue("F2")));

        stand.strike(SWT.DEL);
        stand.strike(SWT.CR);

        assertThat(stand.removals()).containsExactly(stand.cue("F1"), stand.cue("F2"));
        assertThat(stand.opened()).containsExactly(stand.cue("F2"));
        assertThat(stand.session().canUndo()).as("asking changes nothing").isFalse();
    }

    @Test
    void theWheelZoomsAboutThePointerAndScrolls() {
        Point pointer = new Point(420, 200);
        Position under = stand.timeline().state().geometry().positionAt(pointer.x);

        stand.robot().focus(stand.timeline().control());
        stand.key(SWT.KeyDown, SWT.CTRL);
        for (int notch = 0; notch < 9; notch++) {
            stand.wheel(pointer, 1);
            assertThat(stand.timeline().state().geometry().positionAt(pointer.x))
                    .isEqualTo(under);
        }
        stand.key(SWT.KeyUp, SWT.CTRL);
        TimelineViewport zoomed = stand.timeline().state().viewport();
        stand.wheel(pointer, -1);

        assertThat(stand.timeline().state().viewport().left()).isGreaterThan(zoomed.left());
        assertThat(stand.timeline().state().viewport().flicksPerPixel()).isEqualTo(zoomed.flicksPerPixel());
    }

    @Test
    void zFitsTheSelectionAndShiftZTheReel() {
        stand.timeline().select(java.util.List.of(stand.cue("F2")));

        stand.strike('z');
        assertThat(stand.boxOf("F2").width()).isGreaterThan(400);
        stand.strike('z', SWT.SHIFT);
        assertThat(stand.timeline().state().viewport().showsAll()).isTrue();
        stand.strike('=');
        assertThat(stand.timeline().state().viewport().showsAll()).isFalse();
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }
}
