package org.stagebook.playback.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbxTestTest {
    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");

    private final List<Integer> played = new ArrayList<>();

    @Test
    void whoHearsTheDifferenceIsAlwaysRight() {
        AbxTest test = new AbxTest(16, 42, played::add);
        for (int trial = 0; trial < 16; trial++) {
            test.hear(AbxSound.X);
            test.answer(played.getLast() == 1, "Mixer", NOON.plusSeconds(trial));
        }
        assertThat(test.isComplete()).isTrue();
        AbxOutcome outcome = test.reveal(NOON.plusSeconds(60));
        assertThat(outcome.score()).isEqualTo(new AbxScore(16, 16, 16));
        assertThat(outcome.trials()).extracting(AbxTrial::played).isEqualTo(played);
        assertThat(played).contains(0, 1);
    }

    @Test
    void xStaysTheSameWithinATrialAndIsAFairDraw() {
        AbxTest test = new AbxTest(1000, 3, played::add);
        for (int trial = 0; trial < 1000; trial++) {
            test.hear(AbxSound.X);
            test.hear(AbxSound.A);
            test.hear(AbxSound.B);
            test.hear(AbxSound.X);
            assertThat(played.subList(trial * 4 + 1, trial * 4 + 3)).containsExactly(0, 1);
            assertThat(played.get(trial * 4 + 3)).isEqualTo(played.get(trial * 4));
            test.answer(false, "", NOON);
        }
        assertThat(test.reveal(NOON).score().correct()).isBetween(440, 560);
    }

    @Test
    void theTestEndsWithItsTrials() {
        AbxTest test = new AbxTest(2, 1, played::add);
        assertThatThrownBy(() -> test.reveal(NOON)).hasMessageContaining("Nothing was answered yet");
        test.answer(true, "", NOON);
        test.answer(true, "", NOON);
        assertThatThrownBy(() -> test.answer(true, "", NOON)).hasMessageContaining("over after 2 trials");
        assertThat(test.reveal(NOON).trials()).hasSize(2);
    }

    @Test
    void aTestThatIsStoppedSaysSo() {
        AbxTest test = new AbxTest(10, 1, played::add);
        test.answer(true, "", NOON);
        AbxOutcome outcome = test.reveal(NOON);
        assertThat(outcome.score().isStoppedEarly()).isTrue();
        assertThat(outcome.planned()).isEqualTo(10);
        assertThatThrownBy(() -> test.answer(true, "", NOON)).isInstanceOf(IllegalStateException.class);
    }
}
