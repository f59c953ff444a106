package org.stagebook.ui.graph.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.ui.graph.timeline.Reels.at;
import static org.stagebook.ui.graph.timeline.Reels.cue;
import static org.stagebook.ui.graph.timeline.Reels.range;
import static org.stagebook.ui.graph.timeline.Reels.reel;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.Reels;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

class TimelineLayoutTest {

    @Test
    void overlappingCuesGetRowsOfTheirOwn() {
        TimelineLayout layout = TimelineLayout.of(reel(
                cue("a", "fx", "01:00:10:00", "01:00:20:00"),
                cue("b", "fx", "01:00:15:00", "01:00:25:00"),
                cue("c", "fx", "01:00:20:00", "01:00:22:00")));

        LaneBox lane = layout.lanes().get(1);
        assertThat(lane.rowCount()).isEqualTo(2);
        assertThat(layout.find("a").orElseThrow().top())
                .isEqualTo(layout.find("c").orElseThrow().top())
                .isNotEqualTo(layout.find("b").orElseThrow().top());
    }

    @Test
    void emptyLanesKeepTheirPlace() {
        TimelineLayout layout = TimelineLayout.of(reel());

        assertThat(layout.lanes()).hasSize(3);
        assertThat(layout.laneAt(layout.lanes().get(2).top())
                        .orElseThrow()
                        .lane()
                        .code())
                .isEqualTo("MX");
        assertThat(layout.laneAt(layout.height())).isEmpty();
        assertThat(layout.nearest(at("01:00:00:00"), 5)).isEmpty();
    }

    @RepeatedTest(20)
    void noTwoCuesOfARowOverlapAndNoRowIsWasted(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<TimelineCue> cues = Reels.random(new Random(seed), 400);
        TimelineLayout layout = TimelineLayout.of(reel(cues));

        for (LaneBox lane : layout.lanes()) {
            List<TimelineCue> mine = cues.stream()
                    .filter(cue -> cue.laneId().equals(lane.lane().id()))
                    .toList();
            assertThat(lane.cueCount()).as("seed %d", seed).isEqualTo(mine.size());
            assertThat(lane.rowCount()).as("rows, seed %d", seed).isEqualTo(mostAtOnce(mine));
            IntStream.range(0, lane.rowCount()).forEach(row -> assertNoOverlap(lane.row(row), seed));
        }
    }

    @RepeatedTest(20)
    void findsExactlyWhatIsInTheWindow(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<TimelineCue> cues = Reels.random(random, 600);
        TimelineLayout layout = TimelineLayout.of(reel(cues));
        TimeRange window = cues.get(random.nextInt(600)).range();
        int top = random.nextInt(layout.height());
        int bottom = top + random.nextInt(120);

        Set<String> found = layout.within(window, top, bottom).stream()
                .map(placed -> placed.cue().id())
                .collect(Collectors.toSet());

        assertThat(found).as("seed %d", seed).isEqualTo(slowly(layout, cues, window, top, bottom));
    }

    @Test
    void arrowsWalkTheLaneInOrderOfTimeAndJumpToTheNearestOfTheNext() {
        TimelineCue first = cue("a", "dx", "01:00:10:00", "01:00:20:00");
        TimelineCue second = cue("b", "dx", "01:00:15:00", "01:00:16:00");
        TimelineCue far = cue("m1", "mx", "01:10:00:00", "01:11:00:00");
        TimelineCue near = cue("m2", "mx", "01:00:30:00", "01:11:00:00");
        CueNavigation keys = new CueNavigation(TimelineLayout.of(reel(far, second, near, first)));

        assertThat(keys.next(first)).contains(second);
        assertThat(keys.previous(second)).contains(first);
        assertThat(keys.next(second)).isEmpty();
        assertThat(keys.below(second)).as("the empty FX lane is skipped").contains(near);
        assertThat(keys.above(far)).contains(second);
        assertThat(keys.above(first)).isEmpty();
        assertThat(keys.nearest(at("01:09:00:00"))).contains(far);
    }

    @Test
    void bandsWithoutContentAreNotThere() {
        assertThat(BandLayout.of(reel()).bands())
                .extracting(Band::kind)
                .containsExactly(
                        BandKind.OVERVIEW,
                        BandKind.TIMECODE,
                        BandKind.FEET,
                        BandKind.PICTURE,
                        BandKind.SCENES,
                        BandKind.MARKERS);
    }

    @Test
    void rulersAreChosenAndTheGuideHasItsLanes() {
        TimelineOptions samples = TimelineOptions.DEFAULT.withRulers(Set.of(RulerUnit.SAMPLES));

        BandLayout bands = BandLayout.of(reel(), samples, true);

        assertThat(bands.mainRuler().kind()).isEqualTo(BandKind.SAMPLES);
        assertThat(bands.of(BandKind.TIMECODE)).isEmpty();
        assertThat(bands.of(BandKind.WAVEFORM)).isPresent();
        assertThat(bands.of(BandKind.LOUDNESS)).isPresent();
        assertThat(BandLayout.of(reel(), samples.withGuideShown(false), true).of(BandKind.LOUDNESS))
                .isEmpty();
        assertThat(samples.withRulerToggled(RulerUnit.SAMPLES).rulers())
                .as("the last ruler stays")
                .containsExactly(RulerUnit.SAMPLES);
    }

    @Test
    void aFoldedLaneHasOneRowAndSaysWhereCuesOverlap() {
        TimelineLayout folded = TimelineLayout.of(
                reel(
                        cue("a", "fx", "01:00:10:00", "01:00:20:00"),
                        cue("b", "fx", "01:00:15:00", "01:00:25:00"),
                        cue("c", "fx", "01:00:17:00", "01:00:18:00"),
                        cue("d", "fx", "01:00:24:00", "01:00:30:00"),
                        cue("e", "fx", "01:00:30:00", "01:00:31:00")),
                true);
        LaneBox lane = folded.lanes().get(1);

        assertThat(lane.height()).isEqualTo(folded.lanes().getFirst().height());
        assertThat(lane.hiddenOverlaps())
                .containsExactly(range("01:00:15:00", "01:00:20:00"), range("01:00:24:00", "01:00:25:00"));
        assertThat(folded.find("c").orElseThrow().top())
                .isEqualTo(folded.find("a").orElseThrow().top());
        assertThat(folded.nearest(at("01:00:17:12"), lane.top() + 8)
                        .orElseThrow()
                        .cue()
                        .id())
                .as("the shortest lies on top")
                .isEqualTo("c");
        assertThat(TimelineLayout.of(reel(), false).lanes().get(1).hiddenOverlaps())
                .isEmpty();
    }

    private static void assertNoOverlap(List<TimelineCue> row, long seed) {
        for (int i = 1; i < row.size(); i++) {
            assertThat(row.get(i)
                            .range()
                            .start()
                            .isBefore(row.get(i - 1).range().end()))
                    .as("%s after %s, seed %d", row.get(i), row.get(i - 1), seed)
                    .isFalse();
        }
    }

    /** How many cues sound at once, by looking at every start; one of no length still needs its place. */
    private static int mostAtOnce(List<TimelineCue> cues) {
        return cues.stream()
                .mapToInt(at -> (int) cues.stream()
                        .filter(cue -> !cue.range().start().isAfter(at.range().start()))
                        .filter(cue -> cue.range().end().isAfter(at.range().start())
                                || cue.range().start().equals(at.range().start()))
                        .count())
                .max()
                .orElse(0);
    }

    private static Set<String> slowly(
            TimelineLayout layout, List<TimelineCue> cues, TimeRange window, int top, int bottom) {
        return cues.stream()
                .filter(cue -> cue.range().start().isBefore(window.end()))
                .filter(cue -> cue.range().end().isAfter(window.start())
                        || (cue.range().isEmpty() && cue.range().start().equals(window.start())))
                .map(cue -> layout.find(cue.id()).orElseThrow())
                .filter(placed -> placed.top() < bottom && placed.top() + LaneMetrics.BLOCK_HEIGHT > top)
                .map(placed -> placed.cue().id())
                .collect(Collectors.toSet());
    }
}
