package org.stagebook.playback.testkit;

import org.stagebook.audio.source.SoundSource;

/** Sound whose first channel says its frame and whose second says which source it is. */
record PlaceSound(int sampleRateHz, long frames, int number) implements SoundSource {

    private static final double FULL_SCALE = 1 << 23;
    static final int TURN = 1 << 23;

    @Override
    public int channels() {
        return 2;
    }

    /** Which frame a sample of the first channel stands for, out of 2^23. */
    static int frame(float sample) {
        return Math.round(sample * (float) FULL_SCALE);
    }

    static int turned(long frame) {
        return (int) (frame % TURN);
    }

    @Override
    public int read(long startFrame, double[][] planar) {
        int count = Math.clamp(frames - startFrame, 0, planar[0].length);
        for (int i = 0; i < count; i++) {
            planar[0][i] = turned(startFrame + i) / FULL_SCALE;
            planar[1][i] = (number + 1) / 8.0;
        }
        return count;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
