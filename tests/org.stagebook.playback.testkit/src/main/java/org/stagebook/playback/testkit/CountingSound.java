package org.stagebook.playback.testkit;

import org.stagebook.audio.source.SoundSource;

/** Sound of which every sample says where it is: 24-bit values that depend on channel and frame. */
public final class CountingSound implements SoundSource {

    private static final double FULL_SCALE = 1 << 23;

    private final int rateHz;
    private final int channels;
    private final long frames;
    private final int seed;

    /**
     * Prepares.
     *
     * @param seed tells sounds of the same length apart
     */
    public CountingSound(int rateHz, int channels, long frames, int seed) {
        this.rateHz = rateHz;
        this.channels = channels;
        this.frames = frames;
        this.seed = seed;
    }

    /** The sample of a place: never 0, so that a gap shows. */
    public static float sample(int seed, int channel, long frame) {
        long mixed = (frame * 2_654_435_761L + channel * 40_503L + seed * 97L) & 0x7FFFFF;
        return (float) ((mixed - (1 << 22) | 1) / FULL_SCALE);
    }

    @Override
    public int sampleRateHz() {
        return rateHz;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(long startFrame, double[][] planar) {
        int count = Math.clamp(frames - startFrame, 0, planar[0].length);
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < count; i++) {
                planar[channel][i] = sample(seed, channel, startFrame + i);
            }
        }
        return count;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
