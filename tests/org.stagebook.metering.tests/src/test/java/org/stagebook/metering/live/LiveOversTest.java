package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;

/** Overs: where, how long, how much, in which channel. */
class LiveOversTest {

    private static final int RATE = 48_000;

    /** At 192 kHz nothing is interpolated: what is over is exactly what was put there. */
    @Test
    void placesAndLengthsAreExact() {
        double[] left = new double[400_000];
        double[] right = new double[400_000];
        Arrays.fill(left, 100_003, 100_010, 0.95);
        left[100_005] = -0.99;
        left[110_000] = 0.9; // 52 ms later: the same
        left[250_001] = 0.91;
        right[300_000] = 1.2;
        Feed feed = Feed.of(ChannelOrder.L_R, 192_000);
        feed.meters.locatedAt(7_000_000_000L);
        feed.play(left, right);
        assertThat(feed.now().overs())
                .extracting(Over::startFrame, Over::endFrame, Over::channel)
                .containsExactly(
                        tuple(7_000_100_003L, 7_000_110_001L, 0),
                        tuple(7_000_250_001L, 7_000_250_002L, 0),
                        tuple(7_000_300_000L, 7_000_300_001L, 1));
        Over first = feed.now().overs().getFirst();
        assertThat(first.truePeakDbtp()).isCloseTo(20 * Math.log10(0.99), within(1e-9));
        assertThat(first.samplePeakDbfs()).isCloseTo(20 * Math.log10(0.99), within(1e-9));
        assertThat(first.frames()).isEqualTo(9_998);
        assertThat(feed.now().channels().get(0).overs()).isEqualTo(2);
        assertThat(feed.now().channels().get(1).overs()).isEqualTo(1);
    }

    /** A quarter of the sample rate at 45 degrees: samples 3 dB below the peaks between them (EBU Tech 3341, case 19). */
    @Test
    void whatLiesBetweenSamplesIsFoundWhereItIs() {
        double[] sound = new double[3 * RATE];
        for (int i = RATE; i < 2 * RATE; i++) {
            double fade = Math.min(1, Math.min(i - RATE, 2 * RATE - 1 - i) / 480.0);
            sound[i] = 1.2 * fade * Math.sin(Math.PI / 2 * i + Math.PI / 4);
        }
        Feed feed = Feed.stereo().play(sound, new double[3 * RATE]);
        Over over = feed.now().overs().getFirst();
        assertThat(feed.now().overs()).hasSize(1);
        assertThat(over.truePeakDbtp()).isCloseTo(20 * Math.log10(1.2), within(0.1));
        assertThat(over.samplePeakDbfs()).isCloseTo(20 * Math.log10(1.2) - 3.01, within(0.01));
        double needed = Math.pow(10, -1 / 20.0) / 1.2 * 480;
        assertThat(over.startFrame()).isCloseTo(RATE + Math.round(needed), within(6L));
        assertThat(over.endFrame()).isCloseTo(2 * RATE - Math.round(needed), within(6L));
        assertThat(over.channel()).isZero();
    }

    @Test
    void aLoopFindsTheSameOverOnce() {
        double[] sound = new double[RATE];
        sound[20_000] = 0.97;
        Feed feed = Feed.stereo();
        for (int i = 0; i < 20; i++) {
            feed.meters.locatedAt(500);
            feed.play(new double[RATE], sound);
        }
        assertThat(feed.now().overs()).hasSize(1);
        assertThat(feed.now().overs().getFirst().startFrame()).isBetween(20_495L, 20_500L);
        assertThat(feed.now().channels().get(1).overs()).isEqualTo(20);
    }

    @Test
    void nothingIsInterpolatedAcrossAJump() {
        double[] high = new double[4_800];
        Arrays.fill(high, 0.88);
        double[] low = new double[4_800];
        Arrays.fill(low, -0.88);
        Feed feed = Feed.of(ChannelOrder.M, RATE).play(sine(1_000, -40, RATE, 4_800));
        for (int i = 0; i < 480; i++) {
            double rise = 0.5 - 0.5 * Math.cos(Math.PI * i / 480);
            high[i] *= rise;
            low[4_799 - i] *= rise;
        }
        feed.play(high);
        feed.meters.locatedAt(96_000);
        feed.play(low);
        assertThat(feed.now().overs()).isEmpty();
    }

    @Test
    void anOverThatGoesOnIsListedAlready() {
        Feed feed = Feed.of(ChannelOrder.M, RATE).play(sine(1_000, 0, RATE, 4_800));
        assertThat(feed.now().overs()).hasSize(1);
        assertThat(feed.now().overs().getFirst().endFrame()).isBetween(4_700L, 4_800L);
    }

    @Test
    void thousandsOfOversAreLeftOutAndCountedAndResetForgetsThem() {
        Feed feed = Feed.of(ChannelOrder.M, 8_000);
        double[] click = new double[1_000];
        for (int i = 0; i < 1_500; i++) {
            click[0] = 0.9 + i % 100 / 1_000.0;
            feed.meters.accept(new double[][] {click}, 1_000);
        }
        assertThat(feed.now().overs()).hasSize(OverList.MOST);
        assertThat(feed.now().oversLeftOut()).isEqualTo(500);
        assertThat(feed.now().overs()).allMatch(over -> over.truePeakDbtp() > 20 * Math.log10(0.93));
        feed.meters.resetPeaks();
        assertThat(feed.now().overs()).isEmpty();
        assertThat(feed.now().oversLeftOut()).isZero();
        assertThat(feed.now().truePeakDbtp()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
