package org.stagebook.metering.compare;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.stagebook.audio.source.SoundSource;

/** Sound that goes on as silence before its first and after its last frame, its channels in the order wanted. */
final class PaddedSound implements Closeable {

    static final int BLOCK_FRAMES = 4096;

    private final SoundSource source;
    private final List<Integer> channels;
    private final double[][] block;

    /** Takes over the source. */
    PaddedSound(SoundSource source, List<Integer> channels) {
        this.source = source;
        this.channels = channels;
        this.block = new double[source.channels()][BLOCK_FRAMES];
    }

    /** Samples as they are stored, damaged ones too. */
    void read(long startFrame, int count, double[][] planar) throws IOException {
        for (double[] channel : planar) {
            Arrays.fill(channel, 0, count, 0);
        }
        long frame = Math.max(0, startFrame);
        long end = Math.min(source.frames(), startFrame + count);
        while (frame < end) {
            int got = (int) Math.min(source.read(frame, block), end - frame);
            if (got <= 0) {
                return;
            }
            for (int channel = 0; channel < planar.length; channel++) {
                System.arraycopy(block[channels.get(channel)], 0, planar[channel], (int) (frame - startFrame), got);
            }
            frame += got;
        }
    }

    int channels() {
        return channels.size();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
