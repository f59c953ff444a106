package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.SoundSource;

/**
 * The window of one lane of a {@link SourceFeed}. Reads its source from front to back, every frame once and always the
 * same number of them, so that a decoder goes straight on.
 */
final class SourceLane implements Closeable {

    private final SoundSource source;
    private final long endFrame;
    private final double[][] window;
    private final double[][] block;
    private long windowStart;
    private int windowFrames;
    private long blockStart;
    private int blockFrames;

    /** Takes over the source. */
    SourceLane(SoundSource source, long endFrame, int mostRows) {
        this.source = source;
        this.endFrame = endFrame;
        this.window = new double[source.channels()][mostRows + Lanes.PEAK_HISTORY];
        this.block = new double[source.channels()][mostRows];
    }

    /** The samples of a channel, the first of them {@link Lanes#PEAK_HISTORY} frames before the window. */
    double[] samples(int channel) {
        return window[channel];
    }

    /** Loads a window and the history before it; what of it was there before stays. */
    void load(long startFrame, int rows) throws IOException {
        long first = startFrame - Lanes.PEAK_HISTORY;
        int frames = rows + Lanes.PEAK_HISTORY;
        int kept = keep(first, frames);
        windowStart = first;
        windowFrames = 0;
        int filled = kept;
        while (filled < frames) {
            filled += fill(first + filled, filled, frames - filled);
        }
        windowFrames = frames;
    }

    private int keep(long first, int frames) {
        long gone = first - windowStart;
        if (gone < 0 || gone >= windowFrames) {
            return 0;
        }
        int kept = (int) Math.min(windowFrames - gone, frames);
        for (double[] samples : window) {
            System.arraycopy(samples, (int) gone, samples, 0, kept);
        }
        return kept;
    }

    /** Fills some frames from one on: at least one of them. */
    private int fill(long frame, int at, int most) throws IOException {
        if (frame < 0) {
            return silence(at, (int) Math.min(most, -frame));
        }
        if (frame >= endFrame) {
            return silence(at, most);
        }
        if (frame < blockStart || frame >= blockStart + blockFrames) {
            blockFrames = source.read(frame, block);
            blockStart = frame;
        }
        int count = (int) Math.min(Math.min(most, blockStart + blockFrames - frame), endFrame - frame);
        return count == 0 ? silence(at, most) : copy((int) (frame - blockStart), at, count);
    }

    private int copy(int from, int at, int count) {
        for (int channel = 0; channel < window.length; channel++) {
            System.arraycopy(block[channel], from, window[channel], at, count);
        }
        return count;
    }

    private int silence(int at, int count) {
        for (double[] samples : window) {
            Arrays.fill(samples, at, at + count, 0);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
