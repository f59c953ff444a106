package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.FadeShape;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;

/**
 * Hours at the transport keys on a virtual clock: what is heard stays in step, nothing runs dry, hangs or grows. How many hours is a
 * property, {@code stagebook.simulated.hours}.
 */
@Timeout(600)
class TransportSimulationTest {

    private static final int RATE = 48_000;
    private static final long LENGTH = 20L * 60 * RATE;
    private static final long SEED = 20_261_122;
    private static final double HOURS = Double.parseDouble(System.getProperty("stagebook.simulated.hours", "0.25"));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final VirtualDevice device = new VirtualDevice(new StreamFormat(RATE, ChannelOrder.L_R, 480));
    private final Complaints complaints = new Complaints();
    private final PlaybackEngine engine = new PlaybackEngine(complaints);
    private int commands;
    private long checkedFrames;

    private static RenderPlan plan() {
        return new RenderPlan(
                RATE,
                LENGTH,
                IntStream.range(0, 3)
                        .mapToObj(number -> MonitorSource.of(
                                "Version " + number,
                                ChannelOrder.L_R,
                                List.of(new PlannedClip(
                                        () -> new PlaceSound(RATE, LENGTH, number),
                                        new PlannedClip.Place(0, 0, LENGTH),
                                        List.of(0, 1),
                                        PlannedClip.Level.UNCHANGED))))
                        .toList());
    }

    @Test
    void hoursOfCommandsLeaveNothingBehind() throws Exception {
        engine.open(device, "it", device.format());
        engine.load(PlaybackEngine.Programme.of(plan()));
        long frames = Math.round(HOURS * 3600 * RATE);
        long memoryBefore = usedMemory();
        long begun = System.nanoTime();
        for (long done = 0; done < frames; ) {
            int settle = 12_000;
            int listen = random.nextInt(4_800, 96_000);
            for (int burst = random.nextInt(1, 4); burst > 0; burst--) {
                command();
                device.advance(random.nextInt(1, 2_000));
            }
            device.advance(settle);
            check(device.advance(listen));
            assertThat(complaints.messages()).isEmpty();
            done += settle + listen;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Health health = engine.health();
        engine.close();
        long growth = usedMemory() - memoryBefore;
        System.out.printf(
                "%.2f hours of transport simulated from seed %d in %.1f s: %d commands, %d frames checked, %d underruns,"
                        + " memory grown by %d kB%n",
                HOURS, SEED, seconds, commands, checkedFrames, health.underruns(), growth / 1024);
        assertThat(complaints.messages()).isEmpty();
        assertThat(health.underruns()).isZero();
        assertThat(checkedFrames).isGreaterThan(frames / 10);
        assertThat(growth).isLessThan(8 << 20);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("Stagebook playback reader"));
    }

    private void command() {
        commands++;
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> engine.play();
            case 3 -> engine.stop();
            case 4 -> engine.locate(random.nextLong(LENGTH));
            case 5, 6 -> engine.hear(random.nextInt(3));
            case 7 -> engine.loop(loop());
            case 8 -> engine.loop(Optional.empty());
            case 9 -> engine.speed(random.nextInt(3) == 0 ? new Speed(random.nextInt(1, 8), 2) : Speed.NORMAL);
            case 10 -> engine.monitor(MonitorSettings.PLAIN.dimmed(random.nextInt(4) == 0));
            default -> {
                long start = random.nextLong(LENGTH / 2);
                engine.playRange(start, start + random.nextInt(1, 200_000), start);
            }
        }
    }

    private Optional<LoopRange> loop() {
        long start = random.nextLong(LENGTH - 400_000);
        long length = random.nextLong(500, 300_000);
        return Optional.of(
                new LoopRange(start, start + length, new Fade(random.nextLong(length / 2), FadeShape.EQUAL_POWER)));
    }

    /** At normal speed and full level frames follow each other, but where a loop turns. */
    private void check(float[][] heard) {
        TransportState state = engine.state();
        boolean isPlain = state.isRolling() && state.speed().isNormal() && heard[1][0] % 0.125f == 0;
        boolean hasSound = heard[1][0] > 0 && heard[1][heard[1].length - 1] > 0;
        if (!isPlain || !hasSound) {
            return;
        }
        long fade = state.loop().map(loop -> loop.crossfade().frames()).orElse(0L);
        int jumps = 0;
        for (int i = 1; i < heard[0].length; i++) {
            int step = PlaceSound.frame(heard[0][i]) - PlaceSound.frame(heard[0][i - 1]);
            if (step != 1) {
                jumps++;
            }
        }
        long turns =
                state.loop().map(loop -> heard[0].length / loop.frames() + 2).orElse(1L);
        assertThat((long) jumps)
                .as("frames that do not follow while %s", state)
                .isLessThanOrEqualTo(turns * (fade + 1));
        checkedFrames += heard[0].length;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
