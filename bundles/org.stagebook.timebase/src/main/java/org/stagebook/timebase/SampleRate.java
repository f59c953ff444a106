package org.stagebook.timebase;

/**
 * Samples per second, for exact conversion between samples and time.
 *
 * @param hertz samples per second; 705,600,000 must be divisible by it
 */
public record SampleRate(int hertz) {

    public static final SampleRate HZ_44100 = new SampleRate(44_100);
    public static final SampleRate HZ_48000 = new SampleRate(48_000);
    public static final SampleRate HZ_88200 = new SampleRate(88_200);
    public static final SampleRate HZ_96000 = new SampleRate(96_000);
    public static final SampleRate HZ_176400 = new SampleRate(176_400);
    public static final SampleRate HZ_192000 = new SampleRate(192_000);

    /**
     * Checks that the rate is held exactly.
     *
     * @throws IllegalArgumentException if a sample of that rate cannot be held without rounding
     */
    public SampleRate {
        Flicks.wholePeriod(hertz, 1, hertz + " Hz");
    }

    /** How long a sample lasts, in flicks of 1/705,600,000 s; exact, 14,700 at 48 kHz. */
    public long flicksPerSample() {
        return Flicks.PER_SECOND / hertz;
    }

    /** Where the sample with that number, counted from timecode zero, begins. */
    public Position positionOfSample(long sample) {
        return new Position(Math.multiplyExact(sample, flicksPerSample()));
    }

    /** How long that many samples last. */
    public Duration durationOfSamples(long samples) {
        return new Duration(Math.multiplyExact(samples, flicksPerSample()));
    }

    /**
     * The sample number, counted from timecode zero. Pro Tools rounds to the nearest: frame 9,198 of 29.97 at 48 kHz is
     * sample 14,731,517.
     *
     * @throws ArithmeticException for {@link Rounding#EXACT} between two samples
     */
    public long sampleAt(Position position, Rounding rounding) {
        return rounding.divide(position.flicks(), flicksPerSample());
    }

    /**
     * The number of samples in a length of time.
     *
     * @throws ArithmeticException for {@link Rounding#EXACT} when it is not a whole number
     */
    public long samplesIn(Duration duration, Rounding rounding) {
        return rounding.divide(duration.flicks(), flicksPerSample());
    }

    /** For people: {@code "48000 Hz"}. */
    @Override
    public String toString() {
        return hertz + " Hz";
    }
}
