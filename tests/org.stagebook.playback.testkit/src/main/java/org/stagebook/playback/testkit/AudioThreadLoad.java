package org.stagebook.playback.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.engine.EngineListener;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.monitor.ChannelKeys;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.SourceChannels;

/**
 * 64 channels of 48 kHz in blocks of 128, with meters, a dialogue stem beside what is heard, switches, keys and jumps: what the audio
 * thread allocates, and how long a block takes.
 */
public final class AudioThreadLoad implements AutoCloseable {

    private static final int RATE_HZ = 48_000;
    private static final int BLOCK_FRAMES = 128;
    private static final int SOURCES = 4;
    private static final int CHANNELS = 16;
    private static final int DIALOGUE = SOURCES - 1;
    private static final long LENGTH_FRAMES = 60L * RATE_HZ;
    private static final int WARM_UP_BLOCKS = 20_000;
    private static final ChannelOrder ROOM = ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr");

    private final VirtualStream device = new VirtualStream(new StreamFormat(RATE_HZ, ROOM, BLOCK_FRAMES));
    private final PlaybackEngine engine = new PlaybackEngine(EngineListener.NONE);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static RenderPlan plan() {
        return new RenderPlan(
                RATE_HZ,
                LENGTH_FRAMES,
                IntStream.range(0, SOURCES)
                        .mapToObj(seed -> new MonitorSource(
                                "Source " + seed, SourceChannels.unplaced(CHANNELS), List.of(clip(seed))))
                        .toList());
    }

    private static PlannedClip clip(int seed) {
        return new PlannedClip(
                () -> new CountingSound(RATE_HZ, CHANNELS, LENGTH_FRAMES, seed),
                new PlannedClip.Place(0, 0, LENGTH_FRAMES),
                IntStream.range(0, CHANNELS).boxed().toList(),
                PlannedClip.Level.UNCHANGED);
    }

    /** Plays so many blocks after {@value #WARM_UP_BLOCKS} that do not count, timed as well, so that Java compiles that too. */
    public AudioThreadFigures measure(int blocks) throws DeviceException, InterruptedException {
        engine.prepare(device, new PlaybackEngine.Programme(plan(), OptionalInt.of(DIALOGUE), false));
        engine.start();
        engine.loop(Optional.of(new LoopRange(0, LENGTH_FRAMES - RATE_HZ, Fade.NONE)));
        engine.play();
        timed(WARM_UP_BLOCKS);
        return timed(blocks);
    }

    private AudioThreadFigures timed(int blocks) throws InterruptedException {
        Tally tally = new Tally(blocks);
        for (int i = 0; i < blocks; i++) {
            command(i);
            engine.drainTap(metered -> {
                // Meters take what was heard on a thread of their own; here it only makes room.
            });
            device.awaitFrames(BLOCK_FRAMES);
            tally.time(i);
        }
        return tally.figures();
    }

    /** Times block after block in a method of its own: Java allocates when it replaces a loop that runs by a compiled one. */
    private final class Tally {

        private final long[] elapsed;
        private final long[] computed;
        private long bytes;
        private long allocating;

        Tally(int blocks) {
            elapsed = new long[blocks];
            computed = new long[blocks];
        }

        void time(int block) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long computedBefore = threads.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            device.skip(BLOCK_FRAMES);
            elapsed[block] = System.nanoTime() - begun;
            computed[block] = threads.getCurrentThreadCpuTime() - computedBefore;
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            bytes += allocated;
            allocating += allocated > 0 ? 1 : 0;
        }

        AudioThreadFigures figures() {
            return new AudioThreadFigures(
                    new AudioThreadFigures.Load(
                            SOURCES * CHANNELS, ROOM.channelCount(), RATE_HZ, BLOCK_FRAMES, elapsed.length),
                    bytes,
                    allocating,
                    BlockTimes.of(elapsed),
                    BlockTimes.of(computed),
                    engine.health());
        }
    }

    /** Switches, keys and jumps, so that fades are measured too. */
    private void command(int block) {
        switch (block % 400) {
            case 0 -> engine.hear(block / 400 % SOURCES);
            case 100 -> engine.locate(block * 37L % LENGTH_FRAMES);
            case 200 -> engine.monitor(MonitorSettings.PLAIN.dimmed(block % 800 == 200));
            case 300 -> engine.monitor(MonitorSettings.PLAIN.with(new ChannelKeys(Set.of("3"), Set.of(), Set.of("2"))));
            default -> {
                // Most blocks follow the one before.
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
