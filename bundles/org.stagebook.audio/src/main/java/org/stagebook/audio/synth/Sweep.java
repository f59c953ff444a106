package org.stagebook.audio.synth;

import org.stagebook.timebase.Level;

/**
 * A sine that glides from one frequency to another over its whole length, by equal ratios in equal times.
 *
 * @param fromHz positive
 * @param toHz positive
 * @param level in dBFS
 */
public record Sweep(double fromHz, double toHz, Level level) implements SignalShape {

    /**
     * Checks frequencies and unit.
     *
     * @throws IllegalArgumentException if a frequency is not positive or the level not in dBFS
     */
    public Sweep {
        SignalShape.checkFrequency(fromHz);
        SignalShape.checkFrequency(toHz);
        SignalShape.amplitude(level);
    }

    @Override
    public Sweep louder(double gainDb) {
        return new Sweep(fromHz, toHz, new Level(level.value() + gainDb, level.unit()));
    }

    @Override
    public Signal begin(int sampleRateHz, long lengthSamples) {
        double amplitude = SignalShape.amplitude(level);
        double growth = StrictMath.pow(toHz / fromHz, 1.0 / lengthSamples);
        return new Signal() {
            private double step = 2 * Math.PI * fromHz / sampleRateHz;
            private double phase;

            @Override
            public double next() {
                double sample = amplitude * StrictMath.sin(phase);
                phase += step;
                step *= growth;
                return sample;
            }
        };
    }
}
