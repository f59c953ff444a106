package org.stagebook.playback.file;

import java.io.IOException;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;

/** Brings blocks into a file and moves it into place when it is complete. */
final class WaveOutlet implements BlockPump.Outlet {

    private static final long UNTIL_CLOSED = Long.MAX_VALUE;

    private final StreamFormat format;
    private final WaveWriter writer;
    private final boolean endsWhenClosed;
    private long remainingFrames;
    private volatile boolean isComplete;
    private volatile Runnable whenComplete = () -> {};

    WaveOutlet(StreamFormat format, WaveWriter writer, long frames) {
        this.format = format;
        this.writer = writer;
        this.remainingFrames = frames;
        this.endsWhenClosed = frames == UNTIL_CLOSED;
    }

    void whenComplete(Runnable told) {
        whenComplete = told;
    }

    @Override
    public int nextFrames() {
        return (int) Math.min(format.blockFrames(), remainingFrames);
    }

    @Override
    public void awaitTurn(AudioRenderer renderer, int frames) throws InterruptedException {
        renderer.awaitFrames(frames);
    }

    @Override
    public void deliver(float[][] planar, int frames) throws DeviceException {
        double[] interleaved = new double[planar.length * frames];
        int at = 0;
        for (int frame = 0; frame < frames; frame++) {
            for (float[] channel : planar) {
                interleaved[at++] = channel[frame];
            }
        }
        try {
            writer.write(interleaved);
        } catch (IOException e) {
            throw failed(e);
        }
        remainingFrames -= frames;
    }

    @Override
    public void finish() throws DeviceException {
        try {
            writer.commit();
            isComplete = true;
        } catch (IOException e) {
            throw failed(e);
        }
        whenComplete.run();
    }

    private static DeviceException failed(IOException cause) {
        return new DeviceException(
                "The file could not be written any further: " + cause.getMessage()
                        + ". Nothing was kept of it. Make room or choose another folder and render it again.",
                cause);
    }

    /** Completes what lasts until it is closed, and gives up what is not complete; the pump has ended. */
    void end(boolean hasPlayed) throws DeviceException {
        if (hasPlayed && endsWhenClosed) {
            finish();
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    boolean isComplete() {
        return isComplete;
    }

    long clippedSamples() {
        return writer.clippedSamples();
    }
}
