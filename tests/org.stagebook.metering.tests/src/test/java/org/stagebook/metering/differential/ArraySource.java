package org.stagebook.metering.differential;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.lanes.LaneSound;

/** Samples at hand, read as if they were a recording. */
final class ArraySource implements SoundSource {

    private final int sampleRateHz;
    private final List<double[]> channels;

    private ArraySource(int sampleRateHz, List<double[]> channels) {
        this.sampleRateHz = sampleRateHz;
        this.channels = channels;
    }

    static LaneSound sound(int sampleRateHz, List<double[]> channels) {
        return new LaneSound(
                sampleRateHz,
                channels.size(),
                channels.get(0).length,
                Optional.empty(),
                () -> new ArraySource(sampleRateHz, channels));
    }

    @Override
    public int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public int channels() {
        return channels.size();
    }

    @Override
    public long frames() {
        return channels.get(0).length;
    }

    @Override
    public int read(long startFrame, double[][] planar) {
        int count = (int) Math.min(planar[0].length, frames() - startFrame);
        for (int channel = 0; channel < planar.length; channel++) {
            System.arraycopy(channels.get(channel), (int) startFrame, planar[channel], 0, count);
        }
        return count;
    }

    @Override
    public void close() {
        // Arrays hold nothing open.
    }
}
