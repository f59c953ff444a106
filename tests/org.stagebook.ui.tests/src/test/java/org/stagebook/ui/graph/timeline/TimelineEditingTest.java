package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.theme.Appearance;

/** Splitting, copying and trimming, each one step in the history, named as the person thinks of it. */
class TimelineEditingTest {

    private TimelineStand stand;

    @BeforeEach
    void open() {
        stand = new TimelineStand(
                ProductionBuilder.production("Edits")
                        .reel(
                                1,
                                reel -> reel.cue("D1", "DX", "01:00:08:00", "01:00:20:00")
                                        .cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                                        .cue("F2", "FX", "01:00:30:00", "01:00:36:00"))
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
    void splitsTheSelectedCuesAtThePlayhead() {
        stand.timeline().select(List.of(stand.cue("D1"), stand.cue("F1"), stand.cue("F2")));
        stand.timeline().state().playhead().moveTo(at("01:00:12:00"));

        stand.strike('e', SWT.CTRL);

        assertThat(stand.session().undoLabel()).contains("Split 2 cues");
        assertThat(stand.reel().getCues()).hasSize(5);
        assertThat(stand.cue("F1").getRange()).isEqualTo(range("01:00:10:00", "01:00:12:00"));
        assertThat(stand.cue("D1").getRange()).isEqualTo(range("01:00:08:00", "01:00:12:00"));
        assertThat(stand.timeline().selectedCues()).as("both halves").hasSize(4);
        stand.session().undo();
        assertThat(stand.reel().getCues()).hasSize(3);
        assertThat(stand.session().canUndo()).isFalse();
    }

    @Test
    void splittingWithoutASelectionOrPlayheadChangesNothing() {
        stand.strike('e', SWT.CTRL);
        stand.timeline().state().playhead().moveTo(at("01:00:12:00"));
        stand.strike('e', SWT.CTRL);

        assertThat(stand.session().canUndo()).isFalse();
    }

    @Test
    void ctrlAndADragCopy() {
        Point from = stand.middleOf("F1");

        stand.key(SWT.KeyDown, SWT.CTRL);
        stand.drag(from, new Point(from.x + 120, from.y), dragging -> {
            assertThat(dragging.timeline().state().isLifted(dragging.cue("F1").getId()))
                    .as("the cue itself stays")
                    .isFalse();
            dragging.screenshot("timeline-copying-dark");
        });
        stand.key(SWT.KeyUp, SWT.CTRL);

        assertThat(stand.session().undoLabel()).contains("Copy cue");
        assertThat(stand.cue("F1").getRange()).isEqualTo(range("01:00:10:00", "01:00:14:00"));
        Cue copy = stand.reel().getCues().getLast();
        assertThat(copy.getRange().start()).isGreaterThan(at("01:00:15:00"));
        assertThat(copy.getRange().duration())
                .isEqualTo(stand.cue("F1").getRange().duration());
        assertThat(stand.timeline().selectedCues()).containsExactly(copy);
        stand.session().undo();
        assertThat(stand.reel().getCues()).hasSize(3);
    }

    @Test
    void ctrlAndAClickStillAddAndTakeAway() {
        stand.click(stand.middleOf("F1"), SWT.CTRL);
        stand.click(stand.middleOf("F2"), SWT.CTRL);
        assertThat(stand.selectedNumbers()).containsExactly("F1", "F2");
        stand.click(stand.middleOf("F1"), SWT.CTRL);
        assertThat(stand.selectedNumbers()).containsExactly("F2");
        assertThat(stand.session().canUndo()).isFalse();
    }

    @Test
    void copiesToThePlayheadByKeysAndKeepsTheDistance() {
        stand.timeline().select(List.of(stand.cue("F1"), stand.cue("F2")));
        stand.strike('c', SWT.CTRL);
        stand.timeline().state().playhead().moveTo(at("01:00:40:00"));

        stand.strike('v', SWT.CTRL);

        assertThat(stand.session().undoLabel()).contains("Copy 2 cues");
        assertThat(stand.timeline().selectedCues())
                .extracting(Cue::getRange)
                .containsExactly(range("01:00:40:00", "01:00:44:00"), range("01:01:00:00", "01:01:06:00"));
    }

    @Test
    void duplicatesBehindTheSelection() {
        stand.timeline().select(List.of(stand.cue("F1")));

        stand.strike('d', SWT.CTRL);

        assertThat(stand.session().undoLabel()).contains("Duplicate cue");
        assertThat(stand.reel().getCues().getLast().getRange()).isEqualTo(range("01:00:14:00", "01:00:18:00"));
        assertThat(stand.reel().getCues().getLast().getNumber()).isNull();
    }

    @Test
    void bracketsBringStartsAndEndsToThePlayhead() {
        stand.timeline().select(List.of(stand.cue("D1"), stand.cue("F1")));
        stand.timeline().state().playhead().moveTo(at("01:00:11:00"));

        stand.strike('[');
        assertThat(stand.session().undoLabel()).contains("Resize 2 cues");
        assertThat(stand.cue("D1").getRange()).isEqualTo(range("01:00:11:00", "01:00:20:00"));
        stand.timeline().state().playhead().moveTo(at("01:00:13:00"));
        stand.strike(']');
        assertThat(stand.cue("F1").getRange()).isEqualTo(range("01:00:11:00", "01:00:13:00"));
        stand.strike('[', SWT.ALT);
        assertThat(stand.cue("F1").getRange().start()).isEqualTo(at("01:00:10:23"));
    }

    @Test
    void altHomeAndEndMoveToTheEdgesOfOthers() {
        stand.timeline().select(List.of(stand.cue("F1")));

        stand.strike(SWT.END, SWT.ALT);
        assertThat(stand.cue("F1").getRange().start()).as("the end of D1").isEqualTo(at("01:00:20:00"));
        stand.strike(SWT.HOME, SWT.ALT);
        assertThat(stand.cue("F1").getRange().start()).as("the start of D1").isEqualTo(at("01:00:08:00"));
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
