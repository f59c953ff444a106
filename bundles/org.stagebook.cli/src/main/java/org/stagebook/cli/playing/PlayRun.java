package org.stagebook.cli.playing;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.engine.Health;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.file.FileStream;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.playback.plan.RenderPlan;

/** Plays a stretch of a plan to its end on one device, in the file or nowhere. */
final class PlayRun implements AutoCloseable {

    private static final int POLL_MILLIS = 20;

    private final PlayWatch watch = new PlayWatch();
    private final PlaybackEngine engine = new PlaybackEngine(watch);
    private final RenderPlan plan;
    private final Stretch stretch;
    private final PlayTicker ticker;
    private int rateHz;
    private long tickedSeconds;

    PlayRun(RenderPlan plan, Stretch stretch, PlayTicker ticker) {
        this.plan = plan;
        this.stretch = stretch;
        this.ticker = ticker;
        this.rateHz = plan.sampleRateHz();
    }

    /** The door to the device. */
    PlaybackEngine engine() {
        return engine;
    }

    /**
     * What is heard how.
     *
     * @param source which one of the plan
     * @param gainsDb of each source
     * @param settings of the room
     */
    record Hearing(int source, List<Double> gainsDb, MonitorSettings settings) {}

    private void command(Hearing hearing) {
        engine.monitor(hearing.settings());
        engine.sourceGains(hearing.gainsDb());
        engine.hear(hearing.source());
        stretch.command(engine);
    }

    /** Plays on the device that the engine has open, in real time. */
    PlayOutcome onDevice(StreamFormat format, Hearing hearing) throws InterruptedException {
        rateHz = format.sampleRateHz();
        engine.load(PlaybackEngine.Programme.of(plan));
        command(hearing);
        long most = stretch.frames(plan, rateHz).orElse(Long.MAX_VALUE);
        long heard = 0;
        Health health = engine.health(); // A device that goes takes its counts along.
        while (watch.stopped().isEmpty() && !ticker.isCancelled() && heard < most && !isAtEnd()) {
            watch.await(POLL_MILLIS);
            heard = Math.clamp(engine.moment().courseFrame(), heard, most);
            health = health.orMore(engine.health());
            tick(heard);
        }
        boolean isWhole = watch.stopped().isEmpty() && !ticker.isCancelled();
        if (isWhole) {
            heard = most;
        }
        engine.stop();
        if (watch.stopped().isEmpty()) {
            awaitSilence();
        }
        health = health.orMore(engine.health());
        engine.close();
        return outcome(heard, health, 0);
    }

    private boolean isAtEnd() {
        return !engine.state().isRolling()
                && stretch.loop().isEmpty()
                && engine.state().standFrame() == stretch.endFrame();
    }

    /** What was rendered last is still on its way to the loudspeakers. */
    private void awaitSilence() throws InterruptedException {
        long until = engine.moment().deviceFrame() + engine.latencyFrames() + (long) rateHz * POLL_MILLIS / 1000;
        while (watch.stopped().isEmpty()
                && !ticker.isCancelled()
                && engine.moment().deviceFrame() < until) {
            watch.await(POLL_MILLIS);
        }
    }

    /** Lets virtual time pass. */
    PlayOutcome nowhere(StreamFormat format, Hearing hearing) throws DeviceException, InterruptedException {
        VirtualStream stream = new VirtualStream(format);
        begin(stream, hearing);
        long frames = stretch.frames(plan, rateHz).orElseThrow();
        long done = 0;
        while (done < frames && watch.stopped().isEmpty() && !ticker.isCancelled()) {
            int wanted = (int) Math.min(format.blockFrames(), frames - done);
            stream.awaitFrames(wanted);
            stream.skip(wanted);
            done += wanted;
            tick(done);
        }
        Health health = engine.health();
        engine.close();
        return outcome(done, health, 0);
    }

    /** Renders a file; one that is not complete leaves nothing. */
    PlayOutcome into(Path file, StreamFormat format, Hearing hearing) throws DeviceException, InterruptedException {
        long frames = stretch.frames(plan, format.sampleRateHz()).orElseThrow();
        FileStream stream = FileStream.create(file, format, frames);
        begin(stream, hearing);
        long done = 0;
        long lastBlock = frames - format.blockFrames();
        while (done < lastBlock && watch.stopped().isEmpty() && !ticker.isCancelled()) {
            watch.await(POLL_MILLIS);
            done = Math.clamp(engine.moment().deviceFrame(), done, frames);
            tick(done);
        }
        if (watch.stopped().isEmpty() && !ticker.isCancelled()) {
            stream.awaitEnd();
            done = frames;
            tick(done);
        }
        Health health = engine.health();
        engine.close();
        return outcome(done, health, stream.clippedSamples());
    }

    private void begin(AudioStream stream, Hearing hearing) throws DeviceException {
        rateHz = stream.format().sampleRateHz();
        engine.prepare(stream, PlaybackEngine.Programme.of(plan).exact());
        command(hearing);
        engine.start();
    }

    private void tick(long frames) {
        long seconds = frames / rateHz;
        if (seconds > tickedSeconds) {
            ticker.played(seconds - tickedSeconds);
            tickedSeconds = seconds;
        }
    }

    private PlayOutcome outcome(long frames, Health health, long clipped) {
        return new PlayOutcome(
                new PlayLength(frames, rateHz),
                health,
                watch.silenced(),
                watch.stopped(),
                clipped,
                ticker.isCancelled());
    }

    @Override
    public void close() {
        engine.close();
    }
}
