package org.stagebook.metering;

import org.stagebook.metering.level.UsableSamples;

/** Counts samples that are no sound in a stretch that nobody else counts them in. */
final class DamageCounter implements SoundRun.Stretch {

    private long damagedSamples;

    @Override
    public void accept(double[][] planar, int frames) {
        for (double[] channel : planar) {
            for (int i = 0; i < frames; i++) {
                damagedSamples += UsableSamples.isSound(channel[i]) ? 0 : 1;
            }
        }
    }

    @Override
    public void end() {
        // The number stays.
    }

    long damagedSamples() {
        return damagedSamples;
    }
}
