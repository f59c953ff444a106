package org.stagebook.metering.differential;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** One channel of a random signal: stretches of different kinds one after the other, then rounded as if stored. */
final class RandomChannel {

    private final SplittableRandom random;
    private final int sampleRateHz;

    RandomChannel(SplittableRandom random, int sampleRateHz) {
        this.random = random;
        this.sampleRateHz = sampleRateHz;
    }

    double[] samples(int frames) {
        double[] samples = new double[frames];
        int frame = 0;
        while (frame < frames) {
            int end = Math.min(frames, frame + 1 + random.nextInt(sampleRateHz));
            IntToDoubleFunction kind = kind();
            while (frame < end) {
                samples[frame] = kind.applyAsDouble(frame);
                frame++;
            }
        }
        store(samples);
        return samples;
    }

    private IntToDoubleFunction kind() {
        double amplitude = Math.pow(10, -random.nextDouble(random.nextBoolean() ? 20 : 100) / 20);
        return switch (random.nextInt(8)) {
            case 0 -> frame -> 0;
            case 1 -> tone(amplitude);
            case 2 -> clippedNoise(amplitude);
            case 3 -> impulses(amplitude);
            case 4 -> offsetNoise(amplitude);
            case 5 -> square(amplitude);
            default -> frame -> amplitude * random.nextDouble(-1, 1);
        };
    }

    private IntToDoubleFunction tone(double amplitude) {
        double step = 2 * Math.PI * Math.pow(random.nextDouble(), 3) / 2;
        return frame -> amplitude * Math.sin(step * frame);
    }

    private IntToDoubleFunction clippedNoise(double amplitude) {
        return frame -> Math.clamp(random.nextDouble(-4, 4), -1, 1) * amplitude;
    }

    private IntToDoubleFunction impulses(double amplitude) {
        int spacing = 1 + random.nextInt(1000);
        return frame -> random.nextInt(spacing) == 0 ? amplitude : 0;
    }

    private IntToDoubleFunction offsetNoise(double amplitude) {
        double offset = random.nextDouble(-0.5, 0.5);
        return frame -> offset + 0.5 * amplitude * random.nextDouble(-1, 1);
    }

    private IntToDoubleFunction square(double amplitude) {
        int halfPeriod = 1 + random.nextInt(sampleRateHz / 20);
        return frame -> frame / halfPeriod % 2 == 0 ? amplitude : -amplitude;
    }

    /** As 16 or 24 bits or 32-bit float would hold it, or as it is. */
    private void store(double[] samples) {
        double fullScale = random.nextBoolean() ? 1 << 23 : 1 << 15;
        int format = random.nextInt(4);
        for (int frame = 0; frame < samples.length && format > 0; frame++) {
            samples[frame] = format == 1 ? (float) samples[frame] : Math.rint(samples[frame] * fullScale) / fullScale;
        }
    }
}
