package org.stagebook.ui.graph.timeline.drag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.ui.graph.timeline.Reels.FORMAT;
import static org.stagebook.ui.graph.timeline.Reels.at;
import static org.stagebook.ui.graph.timeline.Reels.cue;
import static org.stagebook.ui.graph.timeline.Reels.range;
import static org.stagebook.ui.graph.timeline.Reels.reel;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.Reels;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.hit.Hit;

class GesturesTest {

    private static final Duration REACH = FORMAT.rate().durationOfFrames(6);
    private static final TimelineCue A = cue("a", "dx", "01:00:10:00", "01:00:12:00");
    private static final TimelineCue B = cue("b", "dx", "01:00:30:00", "01:00:31:00");
    private static final TimelineCue C = cue("c", "fx", "01:00:50:00", "01:00:55:00");
    private static final ReelContent REEL = reel(A, B, C);

    @Test
    void aMoveFallsOnTheNearestFrame() {
        Proposal proposal = move(List.of(A), A).propose(framesAnd(72, 40), "dx", true);

        assertThat(proposal.lead()).isEqualTo(range("01:00:13:00", "01:00:15:00"));
        assertThat(proposal.caught()).isEmpty();
        assertThat(proposal.edits()).containsExactly(new CueEdit("a", proposal.lead(), "dx"));
    }

    @Test
    void eitherEndCatchesTheEdgeOfAnotherCue() {
        Proposal byStart = move(List.of(A), A).propose(framesAnd(21 * 24 - 4, 0), "dx", true);
        Proposal byEnd = move(List.of(A), A).propose(framesAnd(18 * 24 + 5, 0), "dx", true);

        assertThat(byStart.lead().start()).isEqualTo(at("01:00:31:00"));
        assertThat(byStart.caught()).contains(at("01:00:31:00"));
        assertThat(byEnd.lead().end()).isEqualTo(at("01:00:30:00"));
        assertThat(byEnd.caught()).contains(at("01:00:30:00"));
    }

    @Test
    void withoutSnappingItFallsOnASample() {
        Duration way = new Duration(framesAnd(21 * 24 - 4, 0).flicks() + 9_999);
        Proposal proposal = move(List.of(A), A).propose(way, "dx", false);

        assertThat(SampleRate.HZ_48000.sampleAt(proposal.lead().start(), Rounding.EXACT))
                .isPositive();
        assertThat(Math.abs(A.range()
                        .start()
                        .plus(way)
                        .until(proposal.lead().start())
                        .flicks()))
                .isLessThanOrEqualTo(SampleRate.HZ_48000.flicksPerSample() / 2);
    }

    @Test
    void severalCuesKeepTheirDistances() {
        Proposal proposal = move(List.of(A, B), B).propose(framesAnd(48, 30), "fx", true);

        assertThat(proposal.edits())
                .containsExactly(
                        new CueEdit("a", range("01:00:12:00", "01:00:14:00"), "fx"),
                        new CueEdit("b", range("01:00:32:00", "01:00:33:00"), "fx"));
    }

    @Test
    void aSelectionOverLanesKeepsItsLanes() {
        Proposal proposal = move(List.of(A, C), A).propose(framesAnd(24, 0), "mx", true);

        assertThat(proposal.edits()).extracting(CueEdit::laneId).containsExactly("dx", "fx");
    }

    @Test
    void changingOnlyTheLaneIsAChangeAndNothingIsNone() {
        assertThat(move(List.of(A), A).propose(Duration.ZERO, "mx", true).edits())
                .hasSize(1);
        assertThat(move(List.of(A), A).propose(Duration.ZERO, "dx", true).edits())
                .isEmpty();
        assertThat(move(List.of(A), A).propose(Duration.ZERO, "", true).edits())
                .as("nothing is dragged to the lane without a category")
                .isEmpty();
    }

    @Test
    void nothingLeavesTheReel() {
        Proposal early = move(List.of(A, B), B).propose(Duration.ofSeconds(-100), "dx", true);
        Proposal late = move(List.of(A, B), A).propose(Duration.ofSeconds(10_000), "dx", true);

        assertThat(early.edits().getFirst().range().start()).isEqualTo(at("01:00:00:00"));
        assertThat(early.lead().start()).isEqualTo(at("01:00:20:00"));
        assertThat(late.edits().getLast().range().end()).isEqualTo(at("01:20:00:00"));
    }

    @Test
    void nudgingIsByWholeFramesFromWhereTheCueIs() {
        TimelineCue between = A.withRange(A.range().shiftedBy(new Duration(1000)));

        assertThat(MoveGesture.nudged(
                        List.of(between),
                        REEL.display().frame(),
                        -1,
                        REEL.marks().range()))
                .containsExactly(new CueEdit(
                        "a", between.range().shiftedBy(REEL.display().frame().negated()), "dx"));
    }

    @Test
    void anEndMovesAloneAndLeavesOneFrame() {
        ResizeGesture end =
                new ResizeGesture(A, Hit.Edge.END, snapper("a"), REEL.marks().range());
        ResizeGesture start =
                new ResizeGesture(A, Hit.Edge.START, snapper("a"), REEL.marks().range());

        assertThat(end.propose(framesAnd(13, 45), true).lead()).isEqualTo(range("01:00:10:00", "01:00:12:13"));
        assertThat(end.propose(Duration.ofSeconds(-50), true).lead()).isEqualTo(range("01:00:10:00", "01:00:10:01"));
        assertThat(start.propose(Duration.ofSeconds(50), true).lead()).isEqualTo(range("01:00:11:23", "01:00:12:00"));
        assertThat(start.propose(Duration.ofSeconds(-500), true).lead().start()).isEqualTo(at("01:00:00:00"));
        assertThat(start.propose(Duration.ZERO, true).edits()).isEmpty();
        assertThat(start.propose(framesAnd(-50, 0), true).caught())
                .as("FFOA at eight seconds catches")
                .contains(at("01:00:08:00"));
    }

    @RepeatedTest(30)
    void movesNeverChangeALengthAndNeverLeaveTheReel(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<TimelineCue> all = Reels.random(random, 60);
        ReelContent reel = reel(all);
        List<TimelineCue> some = all.subList(0, 1 + random.nextInt(10));
        TimelineCue lead = some.get(random.nextInt(some.size()));
        Set<String> ids = some.stream().map(TimelineCue::id).collect(Collectors.toSet());
        MoveGesture gesture = new MoveGesture(
                some,
                lead,
                new Snapper(reel.display(), SnapTargets.of(reel, ids), REACH),
                reel.marks().range());

        Proposal proposal = gesture.propose(new Duration(random.nextLong() >> 22), lead.laneId(), random.nextBoolean());

        for (CueEdit edit : proposal.edits()) {
            TimelineCue before = some.stream()
                    .filter(cue -> cue.id().equals(edit.cueId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(edit.range().duration())
                    .as("seed %d", seed)
                    .isEqualTo(before.range().duration());
            assertThat(allowed(some, reel.marks().range()).contains(edit.range()))
                    .as("%s, seed %d", edit, seed)
                    .isTrue();
        }
    }

    /** The reel, and what lay outside it already. */
    private static TimeRange allowed(List<TimelineCue> cues, TimeRange reel) {
        Position start =
                cues.stream().map(cue -> cue.range().start()).reduce(reel.start(), (a, b) -> a.isBefore(b) ? a : b);
        Position end = cues.stream().map(cue -> cue.range().end()).reduce(reel.end(), (a, b) -> a.isAfter(b) ? a : b);
        return new TimeRange(start, end);
    }

    private static MoveGesture move(List<TimelineCue> cues, TimelineCue lead) {
        String[] ids = cues.stream().map(TimelineCue::id).toArray(String[]::new);
        return new MoveGesture(cues, lead, snapper(ids), REEL.marks().range());
    }

    private static Snapper snapper(String... movingIds) {
        return new Snapper(REEL.display(), SnapTargets.of(REEL, Set.of(movingIds)), REACH);
    }

    /** That many frames and so many hundredths of one. */
    private static Duration framesAnd(long frames, int hundredths) {
        return new Duration(FORMAT.rate().flicksPerFrame() * (frames * 100 + hundredths) / 100);
    }
}
