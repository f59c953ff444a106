package org.stagebook.metering.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Signals;

/** Recordings in memory, and sound that can be computed at any time, between samples too. */
final class Sounds {

    static final int RATE = 48_000;

    private static final int PARTIALS = 24;

    private Sounds() {}

    static Programme programme(double[]... planar) {
        return new Programme(sound(RATE, planar), Optional.empty());
    }

    static Programme programme(ChannelOrder order, double[]... planar) {
        return new Programme(sound(RATE, planar), Optional.of(order));
    }

    static LaneSound sound(int rate, double[]... planar) {
        int frames = planar[0].length;
        return new LaneSound(
                rate, planar.length, frames, Optional.empty(), () -> new Source(rate, planar.clone(), frames));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Source(int sampleRateHz, double[][] planar, long frames) implements SoundSource {

        @Override
        public int channels() {
            return planar.length;
        }

        @Override
        public int read(long startFrame, double[][] target) {
            int count = (int) Math.min(target[0].length, frames - startFrame);
            for (int channel = 0; channel < target.length; channel++) {
                System.arraycopy(planar[channel], (int) startFrame, target[channel], 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Partials to 14 kHz at random, each fading at its own pace, from a time in frames that need not be whole. */
    static double[] partials(Random random, double startFrame, int frames) {
        double[] samples = new double[frames];
        for (int partial = 0; partial < PARTIALS; partial++) {
            double frequency = 2 * Math.PI * (60 * Math.pow(14_000 / 60.0, random.nextDouble())) / RATE;
            double fading = 2 * Math.PI * (0.2 + 3 * random.nextDouble()) / RATE;
            double phase = 2 * Math.PI * random.nextDouble();
            double fadePhase = 2 * Math.PI * random.nextDouble();
            for (int i = 0; i < frames; i++) {
                double time = startFrame + i;
                double level = 0.02 * (0.5 + 0.5 * Math.sin(fading * time + fadePhase));
                samples[i] += level * Math.sin(frequency * time + phase);
            }
        }
        return samples;
    }

    static double[] noise(Random random, double level, int frames) {
        double[] samples = new double[frames];
        Arrays.setAll(samples, i -> level * random.nextGaussian());
        return samples;
    }

    /** Noise whose level changes as speech does. */
    static double[] speechLike(Random random, int frames) {
        double[] samples = noise(random, 0.1, frames);
        double level = 1;
        double smooth = 0;
        for (int i = 0; i < frames; i++) {
            if (i % 4_000 == 0) {
                level = Math.pow(10, -2 * random.nextDouble());
            }
            smooth += (level - smooth) * 0.002;
            samples[i] *= smooth;
        }
        return samples;
    }

    static double[] scaled(double[] samples, double factor) {
        return Arrays.stream(samples).map(sample -> sample * factor).toArray();
    }

    static double[] concat(double[]... parts) {
        return Signals.sequence(parts);
    }
}
