package org.stagebook.delivery.rows;

import java.util.Arrays;
import org.stagebook.audio.recording.SoundOpener;
import org.stagebook.audio.source.SoundSource;

/** Sound in memory. */
final class MadeSound implements SoundOpener {

    private final int rateHz;
    private final double[][] planar;

    /**
     * Of samples.
     *
     * @param rateHz samples each second
     * @param planar one array per channel, all of the same length
     */
    MadeSound(int rateHz, double[][] planar) {
        this.rateHz = rateHz;
        this.planar = planar;
    }

    int rateHz() {
        return rateHz;
    }

    /** The samples of a channel themselves. */
    double[] samples(int channel) {
        return planar[channel];
    }

    int channels() {
        return planar.length;
    }

    int frames() {
        return planar[0].length;
    }

    /** The same between others of as many channels. */
    MadeSound between(MadeSound before, MadeSound after) {
        double[][] joined = new double[channels()][];
        for (int channel = 0; channel < joined.length; channel++) {
            joined[channel] = Arrays.copyOf(before.planar[channel], before.frames() + frames() + after.frames());
            System.arraycopy(planar[channel], 0, joined[channel], before.frames(), frames());
            System.arraycopy(after.planar[channel], 0, joined[channel], before.frames() + frames(), after.frames());
        }
        return new MadeSound(rateHz, joined);
    }

    @Override
    public SoundSource open() {
        return new Reader();
    }

    private final class Reader implements SoundSource {

        @Override
        public int sampleRateHz() {
            return rateHz;
        }

        @Override
        public int channels() {
            return MadeSound.this.channels();
        }

        @Override
        public long frames() {
            return MadeSound.this.frames();
        }

        @Override
        public int read(long startFrame, double[][] into) {
            int wanted = into.length == 0 ? 0 : into[0].length;
            int count = (int) Math.min(wanted, frames() - startFrame);
            for (int channel = 0; channel < into.length; channel++) {
                System.arraycopy(planar[channel], (int) startFrame, into[channel], 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Memory needs no closing.
        }
    }
}
