package org.stagebook.ui.graph.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stagebook.ui.graph.timeline.Reels.at;
import static org.stagebook.ui.graph.timeline.Reels.range;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

class TimelineViewportTest {

    private static final TimeRange REEL = range("00:59:50:00", "01:22:00:00");
    private static final ZoomLadder LADDER = ZoomLadder.forRate(FrameRate.FPS_24);

    @Test
    void fittingShowsExactlyTheBounds() {
        TimelineViewport view = TimelineViewport.fitting(REEL, 1400);

        assertThat(view.xOf(REEL.start())).isZero();
        assertThat(view.xOf(REEL.end())).isBetween(1399, 1400);
        assertThat(view.visible().contains(REEL)).isTrue();
        assertThat(view.showsAll()).isTrue();
    }

    @Test
    void refusesAViewWithoutTimeOrPixels() {
        TimeRange empty = new TimeRange(Position.ZERO, Position.ZERO);

        assertThatThrownBy(() -> new TimelineViewport(empty, Position.ZERO, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimelineViewport(REEL, Position.ZERO, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(50)
    void everyPixelLeadsBackToItself(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        TimelineViewport view = randomView(random);

        for (int x = -20; x < view.widthPixels() + 20; x += 1 + random.nextInt(7)) {
            assertThat(view.xOf(view.positionAt(x)))
                    .as("pixel %d, seed %d", x, seed)
                    .isEqualTo(x);
        }
    }

    @RepeatedTest(50)
    void theTimeUnderThePointerStaysWhileZooming(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        TimelineViewport view = TimelineViewport.fitting(REEL, 1400).zoomedAbout(700, 40_000_000);
        int pointer = random.nextInt(1400);
        Position under = view.positionAt(pointer);

        for (int step = 0; step < 12; step++) {
            view = view.zoomedAbout(pointer, LADDER.moved(view.flicksPerPixel(), 1));
            assertThat(view.positionAt(pointer))
                    .as("step %d, seed %d", step, seed)
                    .isEqualTo(under);
        }
        for (int step = 0; step < 12; step++) {
            view = view.zoomedAbout(pointer, LADDER.moved(view.flicksPerPixel(), -1));
            assertThat(view.positionAt(pointer))
                    .as("step %d back, seed %d", step, seed)
                    .isEqualTo(under);
        }
    }

    @RepeatedTest(50)
    void neverLeavesTheBounds(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        TimelineViewport view = randomView(random);

        for (int step = 0; step < 40; step++) {
            view = switch (random.nextInt(4)) {
                case 0 -> view.scrolledBy(random.nextInt(4000) - 2000);
                case 1 -> view.zoomedAbout(random.nextInt(1400), 1 + (random.nextLong() >>> 24));
                case 2 -> view.withWidth(100 + random.nextInt(2000));
                default -> view.fittedTo(randomRange(random), 8);
            };
            assertThat(view.left().isBefore(REEL.start())).as("seed %d", seed).isFalse();
            assertThat(view.visible().end().isAfter(REEL.end()) && !view.left().equals(REEL.start()))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @Test
    void fitsARangeInTheMiddleWithItsMargin() {
        TimeRange scene = range("01:05:00:00", "01:05:10:00");
        TimelineViewport view = TimelineViewport.fitting(REEL, 1400).fittedTo(scene, 100);

        assertThat(view.xOf(scene.start())).isBetween(98, 102);
        assertThat(view.xOf(scene.end())).isBetween(1297, 1302);
    }

    @Test
    void revealingMovesOnlyWhenSomethingIsHidden() {
        TimelineViewport view = TimelineViewport.fitting(REEL, 1400).fittedTo(range("01:05:00:00", "01:06:00:00"), 0);

        assertThat(view.revealing(range("01:05:20:00", "01:05:21:00"), 20)).isEqualTo(view);
        assertThat(view.revealing(range("01:07:00:00", "01:07:01:00"), 20)
                        .visible()
                        .contains(at("01:07:00:12")))
                .isTrue();
        TimelineViewport before = view.revealing(range("01:01:00:00", "01:03:00:00"), 20);
        assertThat(before.xOf(at("01:01:00:00")))
                .as("a range too long shows its start")
                .isBetween(19, 21);
    }

    @Test
    void asManyStepsInAsOutLeadBack() {
        long scale = LADDER.closer(5_000_000_000L);

        assertThat(LADDER.moved(LADDER.moved(scale, 17), -17)).isEqualTo(scale);
        assertThat(LADDER.moved(LADDER.moved(scale, -9), 9)).isEqualTo(scale);
        assertThat(LADDER.closer(LADDER.closestFlicksPerPixel())).isEqualTo(LADDER.closestFlicksPerPixel());
    }

    private static TimelineViewport randomView(Random random) {
        long scale = 1 + (random.nextLong() >>> (20 + random.nextInt(40)));
        return TimelineViewport.fitting(REEL, 1 + random.nextInt(3000))
                .zoomedAbout(random.nextInt(1000), scale)
                .scrolledBy(random.nextInt(100_000) - 50_000);
    }

    private static TimeRange randomRange(Random random) {
        Position start = TimecodeFormat.TC_24.positionOfFrame(86_400 + random.nextInt(20_000));
        return TimeRange.of(start, FrameRate.FPS_24.durationOfFrames(random.nextInt(500)));
    }
}
