package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.FadeShape;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.testkit.CountingSound;

/** What reaches a device is, frame for frame, what the files hold. */
@Timeout(60)
class PlaybackEngineTest {

    private static final int RATE = 48_000;
    private static final int LENGTH = 400_000;
    private static final ChannelOrder ORDER = ChannelOrder.L_R_C_LFE_LS_RS;
    private static final int FADE = 240;

    private final VirtualStream device = new VirtualStream(new StreamFormat(RATE, ORDER, 100));
    private final PlaybackEngine engine = new PlaybackEngine(EngineListener.NONE);

    @AfterEach
    void close() {
        engine.close();
    }

    private static RenderPlan plan(int sources) {
        return new RenderPlan(
                RATE,
                LENGTH,
                IntStream.range(0, sources)
                        .mapToObj(seed -> MonitorSource.of("Source " + seed, ORDER, List.of(clip(seed))))
                        .toList());
    }

    private static PlannedClip clip(int seed) {
        return new PlannedClip(
                () -> new CountingSound(RATE, 6, LENGTH, seed),
                new PlannedClip.Place(0, 0, LENGTH),
                List.of(0, 1, 2, 3, 4, 5),
                PlannedClip.Level.UNCHANGED);
    }

    private void load(int sources) throws DeviceException {
        engine.prepare(device, PlaybackEngine.Programme.of(plan(sources)).exact());
        engine.start();
    }

    /** Compares all channels with the counted samples. */
    private static void assertHeard(float[][] heard, int from, int to, int seed, long startFrame) {
        for (int channel = 0; channel < heard.length; channel++) {
            for (int i = from; i < to; i++) {
                float wanted = CountingSound.sample(seed, channel, startFrame + i - from);
                if (heard[channel][i] != wanted) {
                    assertThat(heard[channel][i])
                            .as("channel %d, frame %d of what was heard", channel, i)
                            .isEqualTo(wanted);
                }
            }
        }
    }

    @Test
    void playsA24BitFileBitForBit() throws Exception {
        load(1);
        engine.play();

        float[][] heard = device.advanceWaiting(LENGTH + 1000);

        assertHeard(heard, 0, LENGTH, 0, 0);
        assertThat(heard[0][LENGTH]).isZero();
        assertThat(engine.health().isGapless()).isTrue();
    }

    @Test
    void whatIsCommandedBeforeTheStartIsHeardFromTheFirstFrame() throws Exception {
        engine.prepare(device, PlaybackEngine.Programme.of(plan(3)).exact());
        engine.monitor(MonitorSettings.PLAIN);
        engine.sourceGains(List.of(-6.0, -3.0, 0.0));
        engine.hear(2);
        engine.playRange(1_000, 31_000, 31_000);
        engine.start();

        float[][] heard = device.advanceWaiting(31_000);

        assertHeard(heard, 0, 30_000, 2, 1_000);
        assertThat(heard[0][30_000]).isZero();
    }

    @Test
    void standsAtTheEndWhenEverythingWasPlayed() throws Exception {
        load(1);
        engine.locate(LENGTH - 500);
        engine.play();
        device.advanceWaiting(1000);
        device.advanceWaiting(1000);

        assertThat(engine.state().isRolling()).isFalse();
        assertThat(engine.state().standFrame()).isEqualTo(LENGTH);
    }

    @Test
    void switchesInStepWithinOneCrossfade() throws Exception {
        load(3);
        engine.play();
        float[][] before = device.advanceWaiting(30_050);
        engine.hear(2);
        float[][] after = device.advanceWaiting(30_000);

        assertHeard(before, 0, 30_050, 0, 0);
        assertHeard(after, FADE, 30_000, 2, 30_050 + FADE);
        for (int i = 0; i < FADE; i++) {
            float one = CountingSound.sample(0, 1, 30_050 + i);
            float other = CountingSound.sample(2, 1, 30_050 + i);
            assertThat(after[1][i]).isBetween(Math.min(one, other) - 1e-6f, Math.max(one, other) + 1e-6f);
        }
    }

    @Test
    void loopsWithoutLosingAFrame() throws Exception {
        load(1);
        engine.loop(Optional.of(new LoopRange(10_000, 21_237, Fade.NONE)));
        engine.locate(9_000);
        engine.play();

        float[][] heard = device.advanceWaiting(60_000);

        assertHeard(heard, 0, 12_237, 0, 9_000);
        for (int turn = 0; turn < 4; turn++) {
            int from = 12_237 + turn * 11_237;
            assertHeard(heard, from, Math.min(60_000, from + 11_237), 0, 10_000);
        }
    }

    @Test
    void fadesALoopIntoWhatPrecedesItsBeginning() throws Exception {
        load(1);
        Fade fade = new Fade(1_000, FadeShape.LINEAR);
        engine.loop(Optional.of(new LoopRange(10_000, 20_000, fade)));
        engine.locate(15_000);
        engine.play();

        float[][] heard = device.advanceWaiting(20_000);

        assertHeard(heard, 0, 4_000, 0, 15_000);
        assertHeard(heard, 5_000, 14_000, 0, 10_000);
        for (int i = 0; i < 1_000; i++) {
            double share = i / 1_000.0;
            double mixed = (1 - share) * CountingSound.sample(0, 3, 19_000 + i)
                    + share * CountingSound.sample(0, 3, 9_000 + i);
            assertThat(heard[3][4_000 + i]).isEqualTo((float) mixed);
        }
    }

    @Test
    void goesOnInStepWhenALoopIsSetWhilePlaying() throws Exception {
        load(1);
        engine.play();
        device.advanceWaiting(20_000);
        engine.loop(Optional.of(new LoopRange(0, 30_000, Fade.NONE)));

        float[][] heard = device.advanceWaiting(30_000);

        assertHeard(heard, 0, 3_000, 0, 20_000);
        assertHeard(heard, 6_000, 10_000, 0, 26_000);
        assertHeard(heard, 10_000, 30_000, 0, 0);
    }

    @Test
    void jumpsWithinOneCrossfadeAndStops() throws Exception {
        load(1);
        engine.play();
        device.advanceWaiting(5_000);
        engine.locate(200_000);
        float[][] heard = device.advanceWaiting(5_000);
        engine.stop();
        float[][] silence = device.advanceWaiting(5_000);

        assertHeard(heard, FADE, 5_000, 0, 200_000 + FADE);
        assertThat(silence[0][FADE]).isZero();
        assertThat(engine.state().standFrame()).isEqualTo(205_000);
        assertThat(engine.health().underruns()).isZero();
    }
}
