package org.stagebook.ui.graph.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.ui.graph.timeline.Reels.reel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stagebook.model.CueStatus;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.Reels;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** A layout that was brought up to date after edits is the one made from scratch. */
class LayoutUpdateTest {

    @RepeatedTest(30)
    void anUpdateIsTheSameAsANewLayout(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<TimelineCue> cues = new ArrayList<>(Reels.random(random, 300));
        TimelineLayout updated = TimelineLayout.of(reel(cues));

        for (int step = 0; step < 12; step++) {
            int edits = 1 + random.nextInt(random.nextInt(6) == 0 ? 120 : 5);
            for (int edit = 0; edit < edits; edit++) {
                edit(cues, random);
            }
            boolean folded = random.nextBoolean();
            updated = updated.updated(reel(cues), folded);
            assertSame(updated, TimelineLayout.of(reel(cues), folded), "seed " + seed + ", step " + step);
        }
    }

    @Test
    void lanesThatAnEditDoesNotTouchStayTheSame() {
        List<TimelineCue> cues = new ArrayList<>(Reels.random(new Random(7), 300));
        TimelineLayout before = TimelineLayout.of(reel(cues));
        TimelineCue moved = cues.get(150);
        cues.set(150, moved.withRange(cues.get(3).range()));

        TimelineLayout after = before.updated(reel(cues), false);

        for (int lane = 0; lane < after.lanes().size(); lane++) {
            boolean touched = after.lanes().get(lane).lane().id().equals(moved.laneId());
            boolean same = after.lanes()
                    .get(lane)
                    .contentKey()
                    .equals(before.lanes().get(lane).contentKey());
            assertThat(same).isNotEqualTo(touched);
        }
    }

    /** Moves, removes, recolours, adds or takes away a cue, or puts the cues in another order. */
    private static void edit(List<TimelineCue> cues, Random random) {
        int index = random.nextInt(cues.size());
        TimelineCue cue = cues.get(index);
        TimelineCue other = cues.get(random.nextInt(cues.size()));
        switch (random.nextInt(14)) {
            case 0, 1 -> cues.remove(index);
            case 2, 3 -> cues.add(random.nextInt(cues.size() + 1), made(random));
            case 4 -> cues.add(made(random));
            case 5, 6 -> cues.set(index, cue.withLane(other.laneId()));
            case 7 -> cues.set(index, removed(cue));
            case 8 -> Collections.swap(cues, index, random.nextInt(cues.size()));
            case 9 -> replaceSome(cues, index, random);
            default -> cues.set(index, cue.withRange(other.range()));
        }
    }

    private static void replaceSome(List<TimelineCue> cues, int index, Random random) {
        List<TimelineCue> some = cues.subList(index, Math.min(cues.size(), index + 20));
        int count = some.size();
        some.clear();
        for (int i = 0; i < count; i++) {
            cues.add(made(random));
        }
    }

    private static TimelineCue made(Random random) {
        TimelineCue cue = Reels.random(random, 1).getFirst();
        return named(cue, "new " + random.nextLong(), CueStatus.SPOTTED);
    }

    private static TimelineCue removed(TimelineCue cue) {
        return named(cue, cue.id(), CueStatus.REMOVED);
    }

    private static TimelineCue named(TimelineCue cue, String id, CueStatus status) {
        return new TimelineCue(
                id, cue.range(), cue.laneId(), cue.number(), cue.text(), status, cue.urgent(), cue.picture());
    }

    private static void assertSame(TimelineLayout updated, TimelineLayout fresh, String when) {
        assertThat(updated.height()).as(when).isEqualTo(fresh.height());
        for (int index = 0; index < fresh.lanes().size(); index++) {
            LaneBox lane = updated.lanes().get(index);
            LaneBox expected = fresh.lanes().get(index);
            assertThat(lane.top()).as(when).isEqualTo(expected.top());
            assertThat(rows(lane)).as(when).isEqualTo(rows(expected));
            assertThat(heard(lane)).as(when).isEqualTo(heard(expected));
            assertThat(lane.hiddenOverlaps()).as(when).isEqualTo(expected.hiddenOverlaps());
            expected.cues()
                    .forEach(cue -> assertThat(lane.find(cue.id()).map(PlacedCue::top))
                            .as(when)
                            .isEqualTo(expected.find(cue.id()).map(PlacedCue::top)));
        }
    }

    private static List<List<TimelineCue>> rows(LaneBox lane) {
        return lane.content().rows().stream().map(CueRow::cues).toList();
    }

    private static List<TimeRange> heard(LaneBox lane) {
        List<TimeRange> heard = new ArrayList<>();
        lane.eachHeard((start, end) -> heard.add(new TimeRange(new Position(start), new Position(end))));
        return heard;
    }
}
