package org.stagebook.lint.sound;

import java.util.BitSet;
import java.util.List;

/** Everything that is measured in one channel, fed block by block. */
final class ChannelMeter {

    private static final int SILENCE = (int) (Math.pow(10, -90 / 20.0) * SampleKernel.FULL_SCALE);
    private static final int AUDIBLE = (int) (Math.pow(10, -60 / 20.0) * SampleKernel.FULL_SCALE);

    private final Fingerprint fingerprint = new Fingerprint();
    private final ClippedRuns clipped;
    private final List<PopListener> pops;
    private final BitSet sounding = new BitSet();
    private int peak;
    private long sum;
    private long frames;

    ChannelMeter(int fullScale, List<PopListener> pops) {
        this.clipped = new ClippedRuns(fullScale);
        this.pops = List.copyOf(pops);
    }

    /** Takes the next samples, all of one tenth of a second and no more than {@link Fingerprint#MOST_SAMPLES}. */
    void take(int[] samples, int length, int tenth) {
        fingerprint.take(samples, length);
        sum += sum(samples, length);
        int most = greatest(samples, length);
        peak = Math.max(peak, most);
        if (most > AUDIBLE) {
            sounding.set(tenth);
        }
        clipped.take(samples, length, most, frames);
        for (PopListener pop : pops) {
            pop.take(samples, length, frames);
        }
        frames += length;
    }

    private static int greatest(int[] samples, int length) {
        int most = 0;
        for (int i = 0; i < length; i++) {
            most = Math.max(most, Math.abs(samples[i]));
        }
        return most;
    }

    private static long sum(int[] samples, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += samples[i];
        }
        return sum;
    }

    ChannelMeasures result() {
        return new ChannelMeasures(
                peak / (double) SampleKernel.FULL_SCALE,
                peak <= SILENCE,
                frames == 0 ? 0 : sum / (double) SampleKernel.FULL_SCALE / frames,
                clipped.count(),
                clipped.first(),
                fingerprint.text(),
                fingerprint.inverted(),
                Sounding.of(sounding),
                pops.stream().map(PopListener::result).toList());
    }
}
