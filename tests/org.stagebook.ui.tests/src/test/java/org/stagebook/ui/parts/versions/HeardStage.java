package org.stagebook.ui.parts.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.model.MixVersion;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.transport.TimecodeCables;
import org.stagebook.ui.parts.transport.presenter.Deck;
import org.stagebook.ui.parts.transport.presenter.Transport;

/** Two printed versions of a reel, heard on a device whose clock the test turns; the window's turn comes when the test says. */
public final class HeardStage implements AutoCloseable {

    public static final int SECOND = 48_000;

    private final ConcurrentLinkedQueue<Runnable> later = new ConcurrentLinkedQueue<>();
    final VersionsStage stage;
    final TimecodeCables ports = new TimecodeCables();
    private final Device device;
    private final Transport transport;

    public HeardStage(Path temporary) throws Exception {
        this(temporary, SECOND);
    }

    /** @param deviceHz the rate the device plays at, whatever it is asked for */
    public HeardStage(Path temporary, int deviceHz) throws Exception {
        stage = new VersionsStage(temporary).printed();
        device = new Device(deviceHz);
        transport = new Transport(new Deck(new AudioBackends(List.of(device))), ports, Runnable::run, later::add);
        transport.use(Optional.of(stage.open));
    }

    private static final class Device implements AudioBackend {
        private final int rateHz;
        private VirtualStream stream;

        Device(int rateHz) {
            this.rateHz = rateHz;
            this.stream = new VirtualStream(new StreamFormat(rateHz, ChannelOrder.L_R, 480));
        }

        @Override
        public String id() {
            return "virtual";
        }

        @Override
        public String name() {
            return "Virtual";
        }

        @Override
        public int preference() {
            return 0;
        }

        @Override
        public List<DeviceInfo> devices() {
            return List.of(new DeviceInfo("it", "It", 2, ""));
        }

        @Override
        public AudioStream open(String deviceId, StreamFormat wanted) {
            stream = new VirtualStream(new StreamFormat(rateHz, wanted.order(), wanted.blockFrames()));
            return stream;
        }
    }

    public Transport transport() {
        return transport;
    }

    public Path prints() {
        return stage.prints;
    }

    public MixVersion version(String label) {
        return stage.version(label);
    }

    public MixVersion print(String label) throws Exception {
        return stage.print(label, 0, List.of());
    }

    /** Lets so many frames be heard, and the window catch up. */
    public void listen(int frames) throws InterruptedException {
        catchUp();
        device.stream.advanceWaiting(frames);
        catchUp();
        transport.follow();
    }

    /** Lets so many frames be heard while the window is busy. */
    public void listenOnly(int frames) throws InterruptedException {
        device.stream.advanceWaiting(frames);
    }

    /** The window's turn. */
    public void catchUp() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    /** Pulls the device out. */
    void lose(DeviceException reason) {
        device.stream.lose(reason);
        catchUp();
    }

    /** Opens the recordings. */
    public void load() {
        transport.whenLoaded(() -> transport.say("ready"));
        catchUp();
    }

    /** The part of the reel in which the second version is louder. */
    public void markTheLoudPart() {
        stage.open.playhead().loop(new TimeRange(at(3), at(5)));
    }

    /** A place so many seconds into the reel. */
    public Position at(long seconds) {
        return stage.session.production().getReels().getFirst().getStart().plus(Duration.ofSeconds(seconds));
    }

    @Override
    public void close() {
        transport.close();
        stage.close();
    }
}
