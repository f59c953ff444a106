package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.monitor.MonitorSection;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;

/** Nothing begins, ends or changes with a click, and nothing is heard twice. */
@Timeout(60)
class PlaybackEdgesTest {

    private static final int RATE = 48_000;
    private static final int LENGTH = 100_000;

    /** Half of full scale within 2 ms, the shortest fade. */
    private static final float STEEPEST = 0.5f / 96 * 1.01f;

    private final VirtualStream device = new VirtualStream(new StreamFormat(RATE, ChannelOrder.L_R, 100));
    private final PlaybackEngine engine = new PlaybackEngine(EngineListener.NONE);

    @AfterEach
    void close() {
        engine.close();
    }

    /** The same value for ever: what shows every edge. */
    private record Level(float value) implements SoundSource {
        @Override
        public int sampleRateHz() {
            return RATE;
        }

        @Override
        public int channels() {
            return 2;
        }

        @Override
        public long frames() {
            return LENGTH;
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = Math.clamp(LENGTH - startFrame, 0, planar[0].length);
            for (double[] channel : planar) {
                Arrays.fill(channel, 0, count, value);
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static RenderPlan plan() {
        PlannedClip clip = new PlannedClip(
                () -> new Level(0.5f), new PlannedClip.Place(0, 0, LENGTH), List.of(0, 1), PlannedClip.Level.UNCHANGED);
        return new RenderPlan(RATE, LENGTH, List.of(MonitorSource.of("Level", ChannelOrder.L_R, List.of(clip))));
    }

    private void load() throws Exception {
        engine.prepare(device, PlaybackEngine.Programme.of(plan()));
        engine.start();
    }

    private static float steepest(List<float[]> pieces) {
        float steepest = 0;
        float last = 0;
        for (float[] piece : pieces) {
            for (float sample : piece) {
                steepest = Math.max(steepest, Math.abs(sample - last));
                last = sample;
            }
        }
        return steepest;
    }

    @Test
    void aStretchEndsInAFade() throws Exception {
        load();
        engine.playRange(10_000, 20_000, 15_000);

        float[] heard = device.advanceWaiting(12_000)[0];

        assertThat(heard[5_000]).isEqualTo(0.5f);
        assertThat(heard[11_000]).isZero();
        assertThat(steepest(List.of(heard))).isBetween(0.001f, STEEPEST);
    }

    @Test
    void aPlanEndsInAFade() throws Exception {
        load();
        engine.locate(LENGTH - 5_000);
        engine.play();

        assertThat(steepest(List.of(device.advanceWaiting(6_000)[0]))).isBetween(0.001f, STEEPEST);
    }

    @Test
    void anotherPlanWhilePlayingDoesNotClick() throws Exception {
        load();
        engine.play();
        List<float[]> heard = new ArrayList<>(List.of(device.advanceWaiting(10_000)[0]));
        AtomicBoolean isLoaded = new AtomicBoolean();
        CompletableFuture<Void> listening = CompletableFuture.runAsync(() -> {
            while (!isLoaded.get()) {
                heard.add(advance());
            }
        });
        engine.load(PlaybackEngine.Programme.of(plan()));
        isLoaded.set(true);
        listening.get();
        heard.add(device.advanceWaiting(1_000)[0]);

        assertThat(steepest(heard)).isBetween(0.001f, STEEPEST);
        assertThat(heard.getLast()[999]).as("the other plan stands").isZero();
    }

    @Test
    void whatFadesOutStillSounds() {
        RenderPlan plan = plan();
        Desk desk = new Desk(plan, new MonitorSection(ChannelOrder.L_R), MonitorSettings.PLAIN);
        Mixer mixer = new Mixer(new PlayClock(Course.NOWHERE), new MeterTap(plan, -1), desk.table(0), Course.NOWHERE);
        float[][] out = new float[2][100];
        mixer.order(new Order(Optional.of(filled(plan, 0)), desk.table(0), 0, 0));
        mixer.render(out, 100);
        assertThat(mixer.isSounding()).isTrue();
        mixer.order(new Order(Optional.empty(), desk.table(0), 0, 240));

        List<Boolean> sounding = new ArrayList<>();
        for (int block = 0; block < 3; block++) {
            mixer.render(out, 100);
            sounding.add(mixer.isSounding());
        }

        assertThat(sounding).as("240 frames of fade").containsExactly(true, true, false);
    }

    @Test
    void whoGoesToAnEdgeWhilePlayingStandsThere() throws Exception {
        load();
        engine.locate(50_000);
        engine.play();
        device.advanceWaiting(5_000);

        engine.locate(LENGTH);
        device.advanceWaiting(1_000);
        assertThat(engine.state().isRolling()).isFalse();
        assertThat(engine.moment().planFrame()).isEqualTo(LENGTH);

        engine.locate(50_000);
        engine.speed(new Speed(-1, 1));
        engine.play();
        device.advanceWaiting(5_000);
        engine.locate(0);
        device.advanceWaiting(1_000);
        assertThat(engine.state().isRolling()).isFalse();
        assertThat(engine.moment().planFrame()).isZero();
    }

    private float[] advance() {
        try {
            return device.advanceWaiting(100)[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMomentIsThatOfTheBeginningOfItsBlock() throws Exception {
        load();
        engine.play();
        device.advanceWaiting(1_000);

        assertThat(engine.moment().planFrame()).as("ten blocks of 100").isEqualTo(900);
    }

    @Test
    void whatComesTooLateGoesOnFromWhereItIs() {
        RenderPlan plan = plan();
        Desk desk = new Desk(plan, new MonitorSection(ChannelOrder.L_R), MonitorSettings.PLAIN);
        Mixer mixer = new Mixer(new PlayClock(Course.NOWHERE), new MeterTap(plan, -1), desk.table(0), Course.NOWHERE);
        PlayStream playing = filled(plan, 0);
        PlayStream late = filled(plan, 500);
        float[][] out = new float[2][900];
        mixer.order(new Order(Optional.of(playing), desk.table(0), 0, 0));
        mixer.render(out, 900);

        mixer.order(new Order(Optional.of(late), desk.table(0), 500, 0));
        mixer.render(out, 100);

        assertThat(late.course().position(late.consumed())).isEqualTo(1_000);
    }

    private static PlayStream filled(RenderPlan plan, long startFrame) {
        PlayStream stream = new PlayStream(plan.channels(), 8, Course.NOWHERE);
        stream.restart(new Course(startFrame, Speed.NORMAL, Optional.empty(), LENGTH));
        while (stream.wantsChunk()) {
            stream.chunkFilled();
        }
        return stream;
    }
}
