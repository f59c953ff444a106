package org.stagebook.audio.synth;

import org.stagebook.timebase.Level;

/**
 * A sine that begins at a zero crossing.
 *
 * @param frequencyHz positive
 * @param level in dBFS
 */
public record Tone(double frequencyHz, Level level) implements SignalShape {

    /**
     * Checks frequency and unit.
     *
     * @throws IllegalArgumentException if the frequency is not positive or the level not in dBFS
     */
    public Tone {
        SignalShape.checkFrequency(frequencyHz);
        SignalShape.amplitude(level);
    }

    @Override
    public Tone louder(double gainDb) {
        return new Tone(frequencyHz, new Level(level.value() + gainDb, level.unit()));
    }

    @Override
    public Signal begin(int sampleRateHz, long lengthSamples) {
        double amplitude = SignalShape.amplitude(level);
        double step = 2 * Math.PI * frequencyHz / sampleRateHz;
        return new Signal() {
            private long sample;

            @Override
            public double next() {
                return amplitude * StrictMath.sin(step * sample++);
            }
        };
    }
}
