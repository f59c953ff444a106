package org.stagebook.playback.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/**
 * A file that is played into, as fast as the sound can be read. Until it is complete the bytes lie in a hidden file beside it.
 *
 * <p>A stream of a known length ends by itself; closed before, it leaves nothing. A stream without one is complete when it is
 * closed. One that fails leaves nothing either way.
 */
public final class FileStream implements AudioStream {

    private static final long UNTIL_CLOSED = Long.MAX_VALUE;

    private final StreamFormat format;
    private final WaveOutlet outlet;
    private final BlockPump pump;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<DeviceException> failure = Optional.empty();
    private boolean isStarted;
    private boolean isClosed;

    /**
     * Begins a file that lasts until it is closed.
     *
     * @throws DeviceException if nothing can be written there
     */
    public static FileStream create(Path file, StreamFormat format) throws DeviceException {
        return new FileStream(format, writer(file, format), UNTIL_CLOSED);
    }

    /**
     * Begins a file of that many frames; {@link #awaitEnd} says when it is complete.
     *
     * @throws DeviceException if nothing can be written there
     */
    public static FileStream create(Path file, StreamFormat format, long frames) throws DeviceException {
        return new FileStream(format, writer(file, format), frames);
    }

    private static WaveWriter writer(Path file, StreamFormat format) throws DeviceException {
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin("", "Stagebook", ""), LocalDateTime.now(ZoneId.systemDefault()), 0);
        try {
            return WaveWriter.create(file, new WaveSpecification(format.sampleRateHz(), format.order(), broadcast));
        } catch (IOException e) {
            throw new DeviceException(
                    file + " cannot be written: " + e.getMessage() + ". Choose a folder that can be written.", e);
        }
    }

    private FileStream(StreamFormat format, WaveWriter writer, long frames) {
        this.format = format;
        this.outlet = new WaveOutlet(format, writer, frames);
        this.pump = new BlockPump("Playing into a file", format, outlet);
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        outlet.whenComplete(ended::countDown);
        pump.start(renderer, reason -> {
            failure = Optional.of(reason);
            ended.countDown();
            listener.lost(reason);
        });
        isStarted = true;
    }

    /**
     * Waits until a file of a known length is complete.
     *
     * @throws DeviceException if it failed or was closed before
     */
    public void awaitEnd() throws DeviceException, InterruptedException {
        ended.await();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** How many samples did not fit full scale and were clipped. */
    public long clippedSamples() {
        return outlet.clippedSamples();
    }

    @Override
    public int latencyFrames() {
        return 0;
    }

    @Override
    public long deviceUnderruns() {
        return 0;
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        pump.close();
        try {
            outlet.end(isStarted && !pump.hasFailed());
        } catch (DeviceException e) {
            failure = Optional.of(e);
        }
        if (failure.isEmpty() && !outlet.isComplete()) {
            failure = Optional.of(
                    new DeviceException("The file was closed before it was complete; nothing was kept of it."));
        }
        ended.countDown();
    }
}
