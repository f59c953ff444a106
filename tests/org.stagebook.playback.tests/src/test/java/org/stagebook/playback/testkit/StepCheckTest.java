package org.stagebook.playback.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.stagebook.playback.engine.TransportState;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.Speed;

/** The check of the simulation finds what it is for. */
class StepCheckTest {

    private static final int FRAMES = 20_000;
    private static final long START = 100_000;

    private static float[][] heard(IntToLongFunction place) {
        float[][] heard = new float[2][FRAMES];
        Arrays.fill(heard[1], 0.25f);
        for (int i = 0; i < FRAMES; i++) {
            heard[0][i] = PlaceSound.turned(place.applyAsLong(i)) / (float) (1 << 23);
        }
        return heard;
    }

    private static Optional<String> check(Speed speed, Optional<LoopRange> loop, float[][] heard) {
        return new StepCheck().check(new TransportState(true, 0, speed, loop, 1), heard);
    }

    private static Optional<String> plain(float[][] heard) {
        return check(Speed.NORMAL, Optional.empty(), heard);
    }

    private static Optional<String> pulled(float[][] heard) {
        return check(Speed.PULL_UP, Optional.empty(), heard);
    }

    private static long fast(long frames) {
        return START + Math.round(frames * 1.001);
    }

    @Test
    void soundThatGoesOnPasses() {
        assertThat(plain(heard(i -> START + i))).isEmpty();
        assertThat(plain(heard(i -> PlaceSound.TURN - 50 + i)))
                .as("the ramp begins anew")
                .isEmpty();
        assertThat(pulled(heard(i -> fast(i)))).isEmpty();
        assertThat(pulled(heard(i -> PlaceSound.TURN - 5_000 + i))).isEmpty();
    }

    @Test
    void anEndFadesAndNoLonger() {
        float[][] ending = heard(i -> START + i);
        for (int i = 15_000; i < FRAMES; i++) {
            ending[1][i] *= Math.max(0, 1 - (i - 15_000) / 240f);
        }
        assertThat(plain(ending)).isEmpty();
        for (int i = 15_000; i < FRAMES; i++) {
            ending[1][i] = 0.2f;
        }
        assertThat(plain(ending)).isPresent();
    }

    @Test
    void oneFrameTooManyOrTooFewIsFound() {
        assertThat(plain(heard(i -> START + i + (i < 7_000 ? 0 : 1)))).isPresent();
        assertThat(plain(heard(i -> START + i - (i < 7_000 ? 0 : 1)))).isPresent();
    }

    @Test
    void aBlockTwiceAPauseAndAnotherSourceAreFound() {
        assertThat(pulled(heard(i -> fast(i < 3_000 ? i : i - 480)))).isPresent();
        assertThat(plain(heard(i -> i >= 5_000 && i < 5_100 ? 0 : START + i))).isPresent();
        float[][] other = heard(i -> START + i);
        Arrays.fill(other[1], 4_000, 4_300, 0.5f);
        assertThat(plain(other)).isPresent();
    }

    @Test
    void aLoopMayTurnAsOftenAsItDoesAndNoMore() {
        Optional<LoopRange> loop = Optional.of(new LoopRange(START, START + 8_000, Fade.NONE));
        assertThat(check(Speed.NORMAL, loop, heard(i -> START + i % 8_000))).isEmpty();
        assertThat(check(Speed.NORMAL, loop, heard(i -> START + i % 4_000))).isPresent();
        assertThat(check(Speed.NORMAL, loop, heard(i -> START + (i < 8_000 ? i : i + 8_000))))
                .as("leads out of the loop")
                .isPresent();
    }
}
