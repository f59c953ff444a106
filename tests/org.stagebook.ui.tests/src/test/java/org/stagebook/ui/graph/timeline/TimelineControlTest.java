package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.parts.ReelPart;
import org.stagebook.ui.theme.Appearance;

/** The timeline with a real model behind it. */
class TimelineControlTest {

    @Test
    void followsChangesMadeElsewhere() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            int x = stand.boxOf("F1").x();

            stand.session().run(new MoveCue(stand.cue("F1"), at("01:05:00:00")));
            stand.waitUntil(
                    "the block at its new place", () -> stand.boxOf("F1").x() > x + 100);
            stand.session().undo();
            stand.waitUntil("the block back", () -> stand.boxOf("F1").x() == x);
            stand.session().redo();
            stand.waitUntil("the block away again", () -> stand.boxOf("F1").x() > x + 100);
        }
    }

    @Test
    void cuesWithoutACategoryGetALaneOfTheirOwn() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            int lanes = stand.timeline().state().content().lanes().size();
            TimeRange range = new TimeRange(at("01:02:00:00"), at("01:02:10:00"));

            stand.session().run(AddCues.one(stand.reel(), NewCue.at(range).number("X1")));
            stand.waitUntil(
                    "one lane more",
                    () -> stand.timeline().state().content().lanes().size() == lanes + 1);
            stand.session().undo();
            stand.waitUntil(
                    "the lane gone",
                    () -> stand.timeline().state().content().lanes().size() == lanes);
        }
    }

    @Test
    void aSelectionMadeElsewhereIsShownAndNotToldBack() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            stand.timeline().select(List.of(stand.cue("F1")));

            assertThat(stand.timeline().selectedCues()).containsExactly(stand.cue("F1"));
            assertThat(stand.selectedNumbers()).isEmpty();
        }
    }

    @Test
    void selectedCuesThatAreGoneAreForgotten() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            TimeRange range = new TimeRange(at("01:02:00:00"), at("01:02:10:00"));
            stand.session().run(AddCues.one(stand.reel(), NewCue.at(range).number("X1")));
            stand.robot().pump();
            stand.timeline().select(List.of(stand.cue("X1"), stand.cue("F1")));

            stand.session().undo();

            stand.waitUntil(
                    "one selected", () -> stand.timeline().state().selection().size() == 1);
            assertThat(stand.timeline().selectedCues()).containsExactly(stand.cue("F1"));
        }
    }

    @Test
    void onlyWhatIsVisibleHasEditParts() {
        try (TimelineStand stand =
                new TimelineStand(SpottedReel.session(5_000, 11), Appearance.DARK, new Point(1200, 600))) {
            ReelPart part = stand.timeline().viewer().reelPart();
            assertThat(part.partCount()).as("whole reel").isLessThan(600);

            stand.timeline().state().zoom(18, 600);
            int zoomed = part.partCount();
            assertThat(zoomed).as("zoomed in").isBetween(1, 200);
            assertThat(part.getChildren().size()).isEqualTo(zoomed);

            stand.timeline()
                    .state()
                    .setViewport(stand.timeline().state().viewport().scrolledBy(5_000));
            assertThat(part.getChildren().size()).as("no part is left behind").isEqualTo(part.partCount());
        }
    }

    @Test
    void blocksSayWhatTheyAreToScreenReaders() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            stand.timeline().state().fit(stand.cue("F1").getRange());
            stand.timeline().select(List.of(stand.cue("F1")));
            var part = stand.timeline().viewer().partOf(stand.cue("F1").getId()).orElseThrow();
            AccessibleEvent name = new AccessibleEvent(this);
            AccessibleControlEvent state = new AccessibleControlEvent(this);

            part.accessible().getName(name);
            part.accessible().getState(state);

            assertThat(name.result).isEqualTo("F1  Cue F1, Effects, spotted, 01:00:10:00 to 01:00:14:00");
            assertThat(state.detail & ACC.STATE_SELECTED).isNotZero();
        }
    }

    @Test
    void theReelListsItsVisibleBlocksAndSaysWhereTheyAre() {
        try (TimelineStand stand = small(Appearance.DARK)) {
            stand.timeline().state().fit(stand.cue("F1").getRange());
            stand.painted();
            var part = stand.timeline().viewer().partOf(stand.cue("F1").getId()).orElseThrow();
            AccessibleControlEvent role = new AccessibleControlEvent(this);
            AccessibleControlEvent place = new AccessibleControlEvent(this);

            part.accessible().getRole(role);
            part.accessible().getLocation(place);

            assertThat(role.detail).isEqualTo(ACC.ROLE_LISTITEM);
            Point corner = stand.timeline()
                    .control()
                    .toDisplay(stand.boxOf("F1").x(), stand.boxOf("F1").y());
            assertThat(place.x).isBetween(corner.x - 4, corner.x + 4);
            assertThat(place.y).isBetween(corner.y - 4, corner.y + 4);
            assertThat(place.width).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void looksRightInBothAppearances(Appearance appearance) {
        String suffix = "-" + appearance.name().toLowerCase(java.util.Locale.ROOT);
        try (TimelineStand stand = new TimelineStand(SpottedReel.session(260, 5), appearance, new Point(1440, 560))) {
            stand.screenshot("timeline-reel" + suffix);
            removeSome(stand);
            TimelineControl timeline = stand.timeline();
            Cue cue = stand.reel().getCues().stream()
                    .filter(candidate -> candidate.getCategory().getCode().equals("BG"))
                    .findFirst()
                    .orElseThrow();
            timeline.select(List.of(stand.reel().getCues().getFirst(), cue));
            timeline.state()
                    .fit(new TimeRange(
                            cue.getRange().start().minus(seconds(20)),
                            cue.getRange().end().plus(seconds(20))));
            stand.screenshot("timeline-scene" + suffix);
            timeline.state().fit(TimeRange.of(cue.getRange().start().plus(seconds(1)), seconds(2)));
            stand.screenshot("timeline-frames" + suffix);
            timeline.state().fit(TimeRange.of(stand.reel().getStart(), seconds(20)));
            stand.screenshot("timeline-head" + suffix);
            timeline.state().fit(TimeRange.of(stand.reel().getEnd().minus(seconds(14)), seconds(14)));
            stand.screenshot("timeline-tail" + suffix);
            assertThat(timeline.control().isDisposed()).isFalse();
        }
    }

    private static void removeSome(TimelineStand stand) {
        List<Cue> some = stand.reel().getCues().stream()
                .filter(cue -> cue.getRange().duration().toSeconds() > 5)
                .limit(4)
                .toList();
        stand.session().run(new RemoveCuesWithReason(some, "Temp only"));
        stand.robot().pump();
    }

    private static TimelineStand small(Appearance appearance) {
        return new TimelineStand(
                ProductionBuilder.production("Small")
                        .reel(1, reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:14:00"))
                        .session(),
                appearance,
                new Point(1000, 400));
    }

    private static org.stagebook.timebase.Duration seconds(int seconds) {
        return org.stagebook.timebase.Duration.ofSeconds(seconds);
    }

    private static org.stagebook.timebase.Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }
}
