package org.stagebook.ui.parts.picture.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.model.Production;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** The counts in the picture, the choice of them, and which reel is meant. */
class CountersTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    @Test
    void wholeFramesAreCountedWhateverThePositionBetweenThem() {
        Counters counters = new Counters(TC, FilmGauge.MM35_4PERF, TC.parsePosition("01:00:00:00"));
        Position late = new Position(TC.parsePosition("01:00:08:12").flicks() + 20_000_000);
        assertThat(counters.at(late, new CounterChoice(true, true))).containsExactly("01:00:08:12", "12+12");
        assertThat(counters.at(late, new CounterChoice(false, true))).containsExactly("12+12");
        assertThat(counters.at(late, new CounterChoice(false, false))).isEmpty();
        assertThat(Counters.nowhere(CounterChoice.USUAL)).containsExactly("--:--:--:--");
    }

    @Test
    void choiceIsRemembered() {
        for (boolean timecode : new boolean[] {true, false}) {
            for (boolean feet : new boolean[] {true, false}) {
                CounterChoice choice = new CounterChoice(timecode, feet);
                assertThat(CounterChoice.read(choice.text())).isEqualTo(choice);
            }
        }
        assertThat(CounterChoice.read("")).isEqualTo(CounterChoice.USUAL);
    }

    @Test
    void reelIsThatOfTheEditorUnlessThePlayheadIsOnAnother() {
        Production production = ProductionBuilder.production("Reels")
                .reel(1, reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:14:00"))
                .reel(2, reel -> reel.cue("F2", "FX", "02:00:10:00", "02:00:14:00"))
                .build();
        var one = production.getReels().getFirst();
        var two = production.getReels().getLast();
        Optional<Position> onTwo = Optional.of(two.getStart());
        assertThat(ReelInSight.of(production, Optional.empty(), Optional.empty()))
                .contains(one);
        assertThat(ReelInSight.of(production, Optional.of(two), Optional.empty()))
                .contains(two);
        assertThat(ReelInSight.of(production, Optional.of(one), onTwo)).contains(two);
        assertThat(ReelInSight.of(production, Optional.empty(), onTwo)).contains(two);
        assertThat(ReelInSight.of(production, Optional.of(one), Optional.of(Position.ZERO)))
                .contains(one);
    }

    @Test
    void latenessIsCounted() {
        assertThat(PictureWords.late(7, 7)).isEmpty();
        assertThat(PictureWords.late(8, 7)).isEqualTo("picture 1 frame late");
        assertThat(PictureWords.late(2, 7)).isEqualTo("picture 5 frames late");
    }
}
