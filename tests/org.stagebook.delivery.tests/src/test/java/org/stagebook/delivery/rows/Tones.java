package org.stagebook.delivery.rows;

import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * Tones of known loudness and peak. A sine of 997 Hz at 0 dBFS in one front channel reads -3.01 LKFS (ITU-R BS.1770-5, Annex 1),
 * which makes levels of loudness exact without measuring.
 *
 * @param order where the channels are heard
 * @param rateHz samples each second
 */
record Tones(ChannelOrder order, int rateHz) {

    private static final double REFERENCE_HZ = 997;
    private static final double FULL_SCALE_LKFS = -3.0103;

    /** Silence. */
    MadeSound silence(double seconds) {
        return new MadeSound(rateHz, new double[order.channelCount()][frames(seconds)]);
    }

    /** A steady tone of a loudness, then silence. */
    MadeSound tone(double lkfs, double seconds, double silentSeconds) {
        return tone(lkfs, seconds).between(silence(0), silence(silentSeconds));
    }

    /** A steady tone of a loudness. */
    MadeSound tone(double lkfs, double seconds) {
        MadeSound sound = silence(seconds);
        sine(sound, front(), REFERENCE_HZ, 0, lkfs - FULL_SCALE_LKFS);
        return sound;
    }

    /** Half of the time at one loudness and half at another. */
    MadeSound steps(double firstLkfs, double secondLkfs, double secondsEach) {
        return tone(secondLkfs, secondsEach).between(tone(firstLkfs, secondsEach), silence(0));
    }

    /** A burst at a quarter of the rate of which every sample lies 3.01 dB below its peak, ITU-R BS.1770-5, Annex 2. */
    MadeSound betweenSamples(double peakDb) {
        MadeSound burst = silence(0.3);
        sine(burst, front(), rateHz / 4.0, Math.PI / 4, peakDb);
        fade(burst);
        return burst.between(silence(0.3), silence(0.3));
    }

    /** A steady tone of any frequency in the centre, or the first channel. */
    MadeSound sine(double hz, double peakDbfs, double seconds) {
        MadeSound sound = silence(seconds);
        sine(sound, front(), hz, 0, peakDbfs);
        return sound;
    }

    /** The same sound with a sine more in the channel of a speaker. */
    MadeSound withSine(MadeSound sound, Speaker speaker, double hz, double peakDbfs) {
        sine(sound, order.channelOf(speaker), hz, 0, peakDbfs);
        return sound;
    }

    /** Tones stand for dialogue as well, which belongs into the centre where there is one. */
    private int front() {
        int centre = order.channelOf(Speaker.CENTRE);
        return centre >= 0 ? centre : Math.max(0, order.channelOf(Speaker.LEFT));
    }

    private int frames(double seconds) {
        return (int) Math.round(seconds * rateHz);
    }

    private static void sine(MadeSound into, int channel, double hz, double phase, double peakDb) {
        double amplitude = Math.pow(10, peakDb / 20);
        double[] samples = into.samples(channel);
        for (int i = 0; i < samples.length; i++) {
            samples[i] += amplitude * Math.sin(2 * Math.PI * hz * i / into.rateHz() + phase);
        }
    }

    /** Linear over a third at either end, without which the start itself would peak higher. */
    private static void fade(MadeSound burst) {
        int length = burst.frames() / 3;
        for (int channel = 0; channel < burst.channels(); channel++) {
            double[] samples = burst.samples(channel);
            for (int i = 0; i < length; i++) {
                samples[i] *= (double) i / length;
                samples[samples.length - 1 - i] *= (double) i / length;
            }
        }
    }
}
