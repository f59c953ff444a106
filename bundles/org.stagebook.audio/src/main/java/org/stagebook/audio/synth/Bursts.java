package org.stagebook.audio.synth;

import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;

/**
 * A tone that sounds and pauses in turn, each burst rising and falling as half a sine so that it does not click.
 *
 * @param tone what sounds; its level is that of the burst's middle
 * @param sounding how long each burst is
 * @param period from the start of one burst to the next; not shorter than a burst
 */
public record Bursts(Tone tone, Duration sounding, Duration period) implements SignalShape {

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if a burst has no length or is longer than its period
     */
    public Bursts {
        if (sounding.compareTo(Duration.ZERO) <= 0 || sounding.compareTo(period) > 0) {
            throw new IllegalArgumentException("Bursts must last some time, but no longer than their period: "
                    + sounding.toSeconds() + " s every " + period.toSeconds() + " s.");
        }
    }

    @Override
    public Bursts louder(double gainDb) {
        return new Bursts(tone.louder(gainDb), sounding, period);
    }

    @Override
    public Signal begin(int sampleRateHz, long lengthSamples) {
        SampleRate rate = new SampleRate(sampleRateHz);
        long soundingSamples = Math.max(1, rate.samplesIn(sounding, Rounding.NEAREST));
        long periodSamples = Math.max(soundingSamples, rate.samplesIn(period, Rounding.NEAREST));
        Signal running = tone.begin(sampleRateHz, lengthSamples);
        return new Signal() {
            private long sample;

            @Override
            public double next() {
                long inPeriod = sample++ % periodSamples;
                double value = running.next();
                return inPeriod < soundingSamples ? value * StrictMath.sin(Math.PI * inPeriod / soundingSamples) : 0;
            }
        };
    }
}
