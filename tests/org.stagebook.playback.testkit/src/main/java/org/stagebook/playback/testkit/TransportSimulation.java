package org.stagebook.playback.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;

/**
 * Hours at the transport keys on a virtual clock: bursts of commands, then a while of listening in which every frame is looked at.
 *
 * @param seed decides which keys are pressed, and when
 * @param hours of the virtual clock that are listened to, the pauses after commands included
 */
public record TransportSimulation(long seed, double hours) {

    /** What the tests and the benchmark run. */
    public static final long USUAL_SEED = 20_261_122;

    static final int RATE_HZ = 48_000;
    static final long LENGTH_FRAMES = 20L * 60 * RATE_HZ;
    static final int SOURCES = 3;

    private static final int BLOCK_FRAMES = 480;
    private static final int SETTLE_FRAMES = 12_000;
    private static final int MOST_FAULTS = 10;

    private static RenderPlan plan() {
        return new RenderPlan(
                RATE_HZ,
                LENGTH_FRAMES,
                IntStream.range(0, SOURCES)
                        .mapToObj(number -> MonitorSource.of(
                                "Version " + number,
                                ChannelOrder.L_R,
                                List.of(new PlannedClip(
                                        () -> new PlaceSound(RATE_HZ, LENGTH_FRAMES, number),
                                        new PlannedClip.Place(0, 0, LENGTH_FRAMES),
                                        List.of(0, 1),
                                        PlannedClip.Level.UNCHANGED))))
                        .toList());
    }

    /**
     * Presses the keys. Ends early after {@value #MOST_FAULTS} faults.
     *
     * @throws InterruptedException if the thread is asked to end
     */
    public SimulationOutcome run() throws DeviceException, InterruptedException {
        Footprint before = Footprint.now();
        long begun = System.nanoTime();
        List<String> faults = new ArrayList<>();
        SimulationOutcome.Counts counts = play(faults);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new SimulationOutcome(this, seconds, counts, before, Footprint.now(), faults);
    }

    /** A method of its own, so that nothing it held is on the stack when memory is looked at. */
    private SimulationOutcome.Counts play(List<String> faults) throws DeviceException, InterruptedException {
        Complaints complaints = new Complaints();
        TransportKeys keys = new TransportKeys(seed);
        StepCheck check = new StepCheck();
        try (PlaybackEngine engine = new PlaybackEngine(complaints)) {
            VirtualStream device = new VirtualStream(new StreamFormat(RATE_HZ, ChannelOrder.L_R, BLOCK_FRAMES));
            engine.prepare(device, PlaybackEngine.Programme.of(plan()));
            engine.start();
            long frames = Math.round(hours * 3600 * RATE_HZ);
            for (long done = 0; done < frames && faults.size() < MOST_FAULTS; ) {
                int listen = keys.listenFrames();
                for (int burst = keys.burst(); burst > 0; burst--) {
                    keys.press(engine);
                    device.advanceWaiting(keys.pauseFrames());
                }
                device.advanceWaiting(SETTLE_FRAMES);
                check.check(engine.state(), device.advanceWaiting(listen)).ifPresent(faults::add);
                done += SETTLE_FRAMES + listen;
            }
            faults.addAll(complaints.messages());
            return new SimulationOutcome.Counts(
                    keys.pressed(), check.checkedFrames(), engine.health().underruns());
        }
    }
}
