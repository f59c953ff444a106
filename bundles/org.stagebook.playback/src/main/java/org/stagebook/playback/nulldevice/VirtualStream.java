package org.stagebook.playback.nulldevice;

import java.util.Optional;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/**
 * A device whose clock stands still until somebody advances it: hours pass in seconds, and what was played is there to look at.
 *
 * <p>Rendering runs in the thread that advances. Waits for nothing: whoever needs the sound to be read before asks
 * {@link AudioRenderer#awaitFrames} by {@link #advanceWaiting}.
 */
public final class VirtualStream implements AudioStream {

    private final StreamFormat format;
    private final float[][] block;
    private Optional<Playing> playing = Optional.empty();
    private boolean isClosed;
    private long playedFrames;

    private record Playing(AudioRenderer renderer, StreamListener listener) {}

    public VirtualStream(StreamFormat format) {
        this.format = format;
        this.block = new float[format.channels()][format.blockFrames()];
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public synchronized void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        if (isClosed || playing.isPresent()) {
            throw new DeviceException("The virtual device was started before or is closed. Open it again to play.");
        }
        playing = Optional.of(new Playing(renderer, listener));
    }

    /**
     * Lets time pass, in blocks of the format and a shorter last one.
     *
     * @return what was played as {@code planar[channel][frame]}
     * @throws IllegalStateException if it is not started or no longer open
     */
    public synchronized float[][] advance(int frames) {
        Playing now = running();
        float[][] played = new float[format.channels()][frames];
        for (int done = 0; done < frames; ) {
            int wanted = Math.min(format.blockFrames(), frames - done);
            now.renderer().render(block, wanted);
            for (int channel = 0; channel < played.length; channel++) {
                System.arraycopy(block[channel], 0, played[channel], done, wanted);
            }
            done += wanted;
        }
        playedFrames += frames;
        return played;
    }

    /** The same, but waits before each block until it can be rendered without a gap. */
    public synchronized float[][] advanceWaiting(int frames) throws InterruptedException {
        float[][] played = new float[format.channels()][frames];
        for (int done = 0; done < frames; ) {
            int wanted = Math.min(format.blockFrames(), frames - done);
            awaitFrames(wanted);
            float[][] part = advance(wanted);
            for (int channel = 0; channel < played.length; channel++) {
                System.arraycopy(part[channel], 0, played[channel], done, wanted);
            }
            done += wanted;
        }
        return played;
    }

    /** Waits until that many frames can be rendered without a gap; no time passes for the device. */
    public synchronized void awaitFrames(int frames) throws InterruptedException {
        running().renderer().awaitFrames(frames);
    }

    /** Lets time pass without keeping what was played, and without allocating: for hours of it. */
    public synchronized void skip(long frames) {
        Playing now = running();
        for (long done = 0; done < frames; ) {
            int wanted = (int) Math.min(format.blockFrames(), frames - done);
            now.renderer().render(block, wanted);
            done += wanted;
        }
        playedFrames += frames;
    }

    /** Is lost, as if it had been unplugged; the listener hears it before this returns. */
    public void lose(DeviceException reason) {
        end().ifPresent(gone -> gone.listener().lost(reason));
    }

    private synchronized Optional<Playing> end() {
        isClosed = true;
        Optional<Playing> ended = playing;
        playing = Optional.empty();
        return ended;
    }

    private Playing running() {
        return playing.orElseThrow(
                () -> new IllegalStateException("The virtual device is not playing, so no time can pass for it."));
    }

    /** How many frames were played since it was started. */
    public synchronized long playedFrames() {
        return playedFrames;
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
        end();
    }
}
