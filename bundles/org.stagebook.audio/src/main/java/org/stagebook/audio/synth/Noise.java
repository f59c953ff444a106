package org.stagebook.audio.synth;

import java.util.Random;
import org.stagebook.timebase.Level;

/**
 * Noise that repeats exactly for the same seed.
 *
 * @param colour its spectrum
 * @param level its power, in dBFS
 * @param seed which of the possible noises
 */
public record Noise(NoiseColour colour, Level level, long seed) implements SignalShape {

    /** Variance of a uniform random number between −1 and 1. */
    private static final double UNIFORM_POWER = 1.0 / 3;

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the level is not in dBFS
     */
    public Noise {
        SignalShape.amplitude(level);
    }

    @Override
    public Noise louder(double gainDb) {
        return new Noise(colour, new Level(level.value() + gainDb, level.unit()), seed);
    }

    @Override
    public Signal begin(int sampleRateHz, long lengthSamples) {
        Random random = new Random(seed);
        NoiseFilter filter = NoiseFilter.of(colour, sampleRateHz);
        double power = UNIFORM_POWER * responsePower(sampleRateHz);
        double gain = SignalShape.amplitude(level) / Math.sqrt(2 * power);
        return () -> gain * filter.apply(2 * random.nextDouble() - 1);
    }

    /** What the filter makes of white noise of power 1, from its impulse response of half a second. */
    private double responsePower(int sampleRateHz) {
        NoiseFilter filter = NoiseFilter.of(colour, sampleRateHz);
        double power = 0;
        for (int i = 0; i < sampleRateHz / 2; i++) {
            double response = filter.apply(i == 0 ? 1 : 0);
            power += response * response;
        }
        return power;
    }
}
