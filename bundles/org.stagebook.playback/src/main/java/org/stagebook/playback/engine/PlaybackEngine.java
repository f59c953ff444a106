package org.stagebook.playback.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.monitor.MonitorSection;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;
import org.stagebook.playback.read.PlanReader;

/**
 * Plays plans on a device: the door to this bundle.
 *
 * <p>Commands may come from any one thread; they are followed in order by a reading thread and take effect within a few milliseconds, each
 * with a short fade. A command while there is no device or no plan does nothing.
 */
public final class PlaybackEngine implements AutoCloseable {

    private static final long FADE_PATIENCE_NANOS = 100_000_000;
    private static final long GLANCE_NANOS = 500_000;

    private final EngineListener listener;
    private final Switchboard switchboard = new Switchboard();
    private volatile @Nullable AudioStream stream;
    private volatile @Nullable Loaded loaded;
    private volatile MonitorSettings settings = MonitorSettings.PLAIN;

    /** Prepares an engine without device and plan. */
    public PlaybackEngine(EngineListener listener) {
        this.listener = listener;
    }

    /**
     * What is loaded.
     *
     * @param plan what can be heard
     * @param dialogue the source that is measured beside the one heard, if any
     * @param exactStart whether play begins with the first sample as it is, without a fade of 2 ms, and ends so
     */
    public record Programme(RenderPlan plan, OptionalInt dialogue, boolean exactStart) {
        /** A plan without a dialogue stem. */
        public static Programme of(RenderPlan plan) {
            return new Programme(plan, OptionalInt.empty(), false);
        }

        /** The same, begun with the first sample as it is. */
        public Programme exact() {
            return new Programme(plan, dialogue, true);
        }
    }

    private record Loaded(Session session, PlayClock clock, Mixer mixer, MeterTap tap, Programme programme) {}

    /**
     * Opens a device in place of the one that was open; what plays stops.
     *
     * @return what the device plays
     * @throws DeviceException if it cannot be had; there is none open then
     */
    public synchronized StreamFormat open(AudioBackend backend, String deviceId, StreamFormat wanted)
            throws DeviceException {
        Optional<Programme> before = Optional.ofNullable(loaded).map(Loaded::programme);
        unload();
        closeDevice();
        AudioStream opened = backend.open(deviceId, wanted);
        try {
            opened.start(switchboard, reason -> lost(opened, reason));
        } catch (DeviceException e) {
            opened.close();
            throw e;
        }
        stream = opened;
        before.ifPresent(this::load);
        return opened.format();
    }

    /**
     * Takes over a device that was opened elsewhere and not started, and loads a plan. What is commanded before {@link #start} is heard from
     * the first frame of the device on, as a file needs it.
     */
    public synchronized void prepare(AudioStream opened, Programme programme) {
        unload();
        closeDevice();
        stream = opened;
        load(programme);
    }

    /**
     * Starts the device that was {@link #prepare prepared}.
     *
     * @throws DeviceException if it does not start; there is none open then
     */
    public synchronized void start() throws DeviceException {
        AudioStream prepared = stream;
        if (prepared == null) {
            throw new DeviceException("There is no sound device to start. Open one.");
        }
        try {
            prepared.start(switchboard, reason -> lost(prepared, reason));
        } catch (DeviceException e) {
            unload();
            closeDevice();
            throw e;
        }
    }

    /** Loads a plan in place of the one before; the transport stands at its beginning. Without a device nothing is loaded. */
    public synchronized void load(Programme programme) {
        AudioStream device = stream;
        unload();
        if (device == null) {
            return;
        }
        StreamFormat format = device.format();
        RenderPlan plan = programme.plan();
        Desk desk = new Desk(plan, new MonitorSection(format.order()), settings);
        PlayClock clock = new PlayClock(Course.NOWHERE);
        MeterTap tap = new MeterTap(plan, programme.dialogue().orElse(-1));
        Mixer mixer = new Mixer(clock, tap, desk.table(0), Course.NOWHERE);
        PlanReader reader = new PlanReader(
                plan,
                (source, reason) -> listener.silenced(source + " is silent from here on: its recording cannot be read ("
                        + reason.getMessage() + ")."));
        Transitions usual = Transitions.usual(format.sampleRateHz());
        Conductor conductor = new Conductor(
                plan, reader, mixer, desk, format.sampleRateHz(), programme.exactStart() ? usual.exact() : usual);
        Session session = new Session(conductor, mixer, reader, listener);
        loaded = new Loaded(session, clock, mixer, tap, programme);
        session.start();
        switchboard.connect(session);
    }

    private void unload() {
        Loaded playing = loaded;
        if (playing != null && playing.mixer().isSounding()) {
            fadeOut(playing);
        }
        drop();
    }

    /** What plays does not end in a click, as long as its device goes on asking for it. */
    private static void fadeOut(Loaded playing) {
        playing.session().command(Conductor::stop);
        long giveUpNanos = System.nanoTime() + FADE_PATIENCE_NANOS;
        while (playing.mixer().isSounding() && System.nanoTime() < giveUpNanos) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    private void drop() {
        Loaded before = loaded;
        if (before != null) {
            switchboard.disconnect();
            before.session().close();
            loaded = null;
        }
    }

    private void closeDevice() {
        AudioStream before = stream;
        if (before != null) {
            before.close();
            stream = null;
        }
    }

    private void lost(AudioStream gone, DeviceException reason) {
        synchronized (this) {
            if (!gone.equals(stream)) {
                return;
            }
            drop();
            closeDevice();
        }
        listener.stopped(reason.message());
    }

    /** What the open device plays. */
    public Optional<StreamFormat> format() {
        return Optional.ofNullable(stream).map(AudioStream::format);
    }

    public void play() {
        command(Conductor::play);
    }

    public void stop() {
        command(Conductor::stop);
    }

    /** Goes to a frame of the plan, and on playing there if it plays. */
    public void locate(long frame) {
        command(conductor -> conductor.locate(frame));
    }

    /** Turns in a range from now on, or no longer. */
    public void loop(Optional<LoopRange> range) {
        command(conductor -> conductor.loop(range));
    }

    /** Plays at another speed from now on. */
    public void speed(Speed speed) {
        command(conductor -> conductor.speed(speed));
    }

    /** Plays a stretch once, whatever loops, and stands then at a frame. */
    public void playRange(long startFrame, long stopFrame, long standFrame) {
        command(conductor -> conductor.playRange(startFrame, stopFrame, standFrame));
    }

    /** Switches to another source of the plan, in step. */
    public void hear(int source) {
        command(conductor -> conductor.hear(source));
    }

    /** Sets keys, folds and level of the room. */
    public void monitor(MonitorSettings other) {
        settings = other;
        command(conductor -> conductor.change(desk -> desk.set(other)));
    }

    /** Sets each source's own gain in dB, in the plan's order: what matches their loudness. */
    public void sourceGains(List<Double> gainsDb) {
        List<Double> copy = List.copyOf(gainsDb);
        command(conductor -> conductor.change(desk -> desk.setSourceGains(copy)));
    }

    private void command(Consumer<Conductor> command) {
        Loaded here = loaded;
        if (here != null) {
            here.session().command(command);
        }
    }

    /** What the transport was told last. */
    public TransportState state() {
        return Optional.ofNullable(loaded).map(here -> here.session().state()).orElse(TransportState.START);
    }

    /** Where playback is; where the transport stands while it does not play. */
    public PlayMoment moment() {
        Loaded here = loaded;
        if (here == null) {
            return new PlayMoment(Course.NOWHERE, 0, false, 0, 0);
        }
        PlayMoment moment = here.clock().read();
        TransportState state = here.session().state();
        return state.isRolling() && moment.isRolling()
                ? moment
                : new PlayMoment(
                        Course.standing(state.standFrame()), 0, false, moment.deviceFrame(), moment.nanoTime());
    }

    /** How long what is rendered takes to be heard, in frames of the device. */
    public int latencyFrames() {
        return Optional.ofNullable(stream).map(AudioStream::latencyFrames).orElse(0);
    }

    /** Hands what was heard since the last call to whoever measures. */
    public void drainTap(TapListener measurer) {
        Loaded here = loaded;
        if (here != null) {
            here.tap().drain(measurer);
        }
    }

    /** How playback fared since the plan was loaded. */
    public Health health() {
        Loaded here = loaded;
        AudioStream device = stream;
        return new Health(
                here == null ? 0 : here.mixer().underruns(),
                device == null ? 0 : device.deviceUnderruns(),
                here == null ? 0 : here.tap().dropped());
    }

    /** Closes device and files. */
    @Override
    public synchronized void close() {
        unload();
        closeDevice();
    }
}
