package org.stagebook.metering.lanes;

import org.stagebook.audio.source.SoundSource;

/** Samples at hand. */
final class HeldSound implements SoundSource {

    private final int sampleRateHz;
    private final double[][] samples;

    HeldSound(int sampleRateHz, double[][] samples) {
        this.sampleRateHz = sampleRateHz;
        this.samples = samples;
    }

    @Override
    public int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public int channels() {
        return samples.length;
    }

    @Override
    public long frames() {
        return samples[0].length;
    }

    @Override
    public int read(long startFrame, double[][] planar) {
        int count = (int) Math.min(planar[0].length, frames() - startFrame);
        for (int channel = 0; channel < planar.length; channel++) {
            System.arraycopy(samples[channel], (int) startFrame, planar[channel], 0, count);
        }
        return count;
    }

    @Override
    public void close() {
        // Arrays hold nothing open.
    }
}
