package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.sequence;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;

/** EBU Tech 3341: the cases for live meters, reset and pause. */
class LiveLoudnessTest {

    private static final int RATE = 48_000;
    private static final Offset<Double> TENTH = within(0.1);

    @Test
    void shortTermLoudnessStaysAtItsValue() {
        double[] both = sequence(tone(-20, 1.34), tone(-30, 1.66));
        Feed feed = Feed.stereo();
        for (int i = 0; i < 5; i++) {
            for (int from = 0; from < both.length; from += 4_800) {
                feed.both(Arrays.copyOfRange(both, from, Math.min(both.length, from + 4_800)));
                if (i > 0) {
                    assertThat(feed.loudness().shortTermLufs()).as("case 9").isCloseTo(-23, TENTH);
                }
            }
        }
        assertThat(feed.loudness().maxShortTermLufs()).isCloseTo(-23, TENTH);
    }

    @Test
    void momentaryLoudnessStaysAtItsValue() {
        double[] both = sequence(tone(-20, 0.18), tone(-30, 0.22));
        Feed feed = Feed.stereo();
        for (int i = 0; i < 25; i++) {
            for (int from = 0; from < both.length; from += 960) {
                feed.both(Arrays.copyOfRange(both, from, from + 960));
                if (i * both.length + from >= RATE) {
                    assertThat(feed.loudness().momentaryLufs()).as("case 12").isCloseTo(-23, TENTH);
                }
            }
        }
    }

    @Test
    void theLoudestShortTermRises() {
        Feed feed = Feed.stereo();
        for (int i = 0; i < 20; i++) {
            feed.both(sequence(silence(i * 0.15), tone(-38 + i, 3), silence(3 - i * 0.15)));
            assertThat(feed.loudness().maxShortTermLufs())
                    .as("case 11, part %d", i)
                    .isCloseTo(-38 + i, TENTH);
        }
    }

    @Test
    void theLoudestMomentaryRises() {
        Feed feed = Feed.stereo();
        for (int i = 0; i < 20; i++) {
            feed.both(sequence(silence(i * 0.02), tone(-38 + i, 0.4), silence(0.4 - i * 0.02)));
            assertThat(feed.loudness().maxMomentaryLufs())
                    .as("case 14, part %d", i)
                    .isCloseTo(-38 + i, TENTH);
        }
    }

    @Test
    void aResetForgetsAllThatCountsAndNothingElse() {
        Feed feed = Feed.stereo().both(tone(-10, 8));
        assertThat(feed.loudness().integratedLufs()).isCloseTo(-10, TENTH);
        feed.meters.resetLoudness();
        LoudnessReading after = feed.loudness();
        assertThat(after.integratedLufs()).isNaN();
        assertThat(after.rangeLu()).isNaN();
        assertThat(after.maxMomentaryLufs()).isNaN();
        assertThat(after.maxShortTermLufs()).isNaN();
        assertThat(after.countedSeconds()).isZero();
        assertThat(feed.now().whole().size()).isZero();
        assertThat(after.shortTermLufs()).as("what is heard goes on").isCloseTo(-10, TENTH);
        feed.both(tone(-30, 8));
        assertThat(feed.loudness().integratedLufs()).as("no window looks back").isCloseTo(-30, TENTH);
        assertThat(feed.loudness().maxShortTermLufs()).isCloseTo(-30, TENTH);
    }

    @Test
    void aPauseCountsNothing() {
        Feed feed = Feed.stereo().both(tone(-30, 10));
        feed.meters.setRunning(false);
        feed.both(tone(-6, 10));
        assertThat(feed.loudness().running()).isFalse();
        assertThat(feed.loudness().momentaryLufs()).isCloseTo(-6, TENTH);
        feed.meters.setRunning(true);
        feed.both(tone(-30, 10));
        LoudnessReading after = feed.loudness();
        assertThat(after.integratedLufs()).isCloseTo(-30, TENTH);
        assertThat(after.maxShortTermLufs()).isCloseTo(-30, TENTH);
        assertThat(after.maxMomentaryLufs()).isCloseTo(-30, TENTH);
        assertThat(after.rangeLu()).isCloseTo(0, within(0.01));
        assertThat(after.countedSeconds()).isCloseTo(20, within(0.02));
    }

    @Test
    void noWindowThatCountsReachesAcrossAJump() {
        Feed feed = Feed.stereo();
        for (int i = 0; i < 12; i++) {
            feed.meters.locatedAt(0);
            feed.both(sequence(tone(-20, 1.34), tone(-30, 1.34)));
        }
        assertThat(feed.loudness().maxShortTermLufs()).as("no go is 3 s long").isNaN();
        assertThat(feed.loudness().shortTermLufs()).as("what is heard goes on").isBetween(-24.0, -22.0);
        assertThat(feed.loudness().integratedLufs()).isBetween(-25.0, -21.0);
        assertThat(feed.now().frame()).isEqualTo(2 * (int) (1.34 * RATE));
    }

    @Test
    void rangeIsUnstableForAMinute() {
        Feed feed = Feed.stereo().both(tone(-20, 59));
        assertThat(feed.loudness().rangeIsStable()).isFalse();
        feed.both(tone(-30, 1));
        assertThat(feed.loudness().rangeIsStable()).isTrue();
    }

    @Test
    void anotherProgrammeOfTheSameKindResetsNothing() {
        Feed feed = Feed.stereo().both(tone(-20, 4));
        feed.meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R, RATE));
        assertThat(feed.loudness().integratedLufs()).isCloseTo(-20, TENTH);
        feed.meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R, 96_000));
        assertThat(feed.loudness().integratedLufs()).isNaN();
    }

    private static double[] tone(double dbfs, double seconds) {
        return sine(1_000, dbfs, RATE, (int) Math.round(seconds * RATE));
    }

    private static double[] silence(double seconds) {
        return new double[(int) Math.round(seconds * RATE)];
    }
}
