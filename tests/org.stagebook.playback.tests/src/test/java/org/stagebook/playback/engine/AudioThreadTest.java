package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.monitor.ChannelKeys;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.SourceChannels;

/** 64 channels of 48 kHz in blocks of 128: what the audio thread allocates, and how long a block takes. */
@Timeout(120)
class AudioThreadTest {

    private static final int RATE = 48_000;
    private static final int BLOCK = 128;
    private static final int SOURCES = 4;
    private static final int CHANNELS = 16;
    private static final long LENGTH = 60L * RATE;
    private static final ChannelOrder ROOM = ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr");

    private final VirtualDevice device = new VirtualDevice(new StreamFormat(RATE, ROOM, BLOCK));
    private final PlaybackEngine engine = new PlaybackEngine(EngineListener.NONE);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @AfterEach
    void close() {
        engine.close();
    }

    private static RenderPlan plan() {
        return new RenderPlan(
                RATE,
                LENGTH,
                IntStream.range(0, SOURCES)
                        .mapToObj(seed -> new MonitorSource(
                                "Source " + seed,
                                SourceChannels.unplaced(CHANNELS),
                                List.of(new PlannedClip(
                                        () -> new CountingSound(RATE, CHANNELS, LENGTH, seed),
                                        new PlannedClip.Place(0, 0, LENGTH),
                                        IntStream.range(0, CHANNELS).boxed().toList(),
                                        PlannedClip.Level.UNCHANGED))))
                        .toList());
    }

    @Test
    void allocatesNothingAndKeepsItsDeadline() throws Exception {
        engine.open(device, "it", device.format());
        engine.load(PlaybackEngine.Programme.of(plan()));
        engine.loop(Optional.of(new LoopRange(0, LENGTH - RATE, Fade.NONE)));
        engine.play();
        turn(4_000);
        long[] nanos = new long[20_000];
        long before = allocated();
        long between = 0;
        for (int i = 0; i < nanos.length; i++) {
            long outside = allocated();
            command(i);
            device.renderer().awaitFrames(BLOCK);
            between += allocated() - outside;
            long begun = System.nanoTime();
            device.renderer().render(device.block(), BLOCK);
            nanos[i] = System.nanoTime() - begun;
        }
        long bytes = allocated() - before - between;
        Arrays.sort(nanos);
        double deadline = BLOCK * 1e6 / RATE;
        System.out.printf(
                "Audio thread, %d channels of %d Hz read side by side, %d heard, blocks of %d frames (deadline %.0f us):"
                        + " %d bytes allocated in %d blocks; a block takes %.1f us (median), %.1f us (99.9 %%), %.1f us at worst;"
                        + " %d underruns%n",
                SOURCES * CHANNELS,
                RATE,
                ROOM.channelCount(),
                BLOCK,
                deadline,
                bytes,
                nanos.length,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 999 / 1000] / 1e3,
                nanos[nanos.length - 1] / 1e3,
                engine.health().underruns());
        assertThat(bytes).as("bytes allocated by the audio thread").isZero();
        assertThat(engine.health().underruns()).isZero();
    }

    private long allocated() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    /** Switches, keys and jumps, so that fades are measured too. */
    private void command(int block) {
        switch (block % 400) {
            case 0 -> engine.hear(block / 400 % SOURCES);
            case 100 -> engine.locate(block * 37L % LENGTH);
            case 200 -> engine.monitor(MonitorSettings.PLAIN.dimmed(block % 800 == 200));
            case 300 -> engine.monitor(MonitorSettings.PLAIN.with(new ChannelKeys(Set.of("3"), Set.of(), Set.of("2"))));
            default -> {
                // Most blocks follow the one before.
            }
        }
    }

    private void turn(int blocks) throws InterruptedException {
        for (int i = 0; i < blocks; i++) {
            command(i);
            device.advance(BLOCK);
        }
    }
}
