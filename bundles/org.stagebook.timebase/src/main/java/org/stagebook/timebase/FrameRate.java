package org.stagebook.timebase;

import java.util.List;
import java.util.Optional;

/**
 * Frames per second of real time as an exact fraction: 29.97 is 30000/1001 and nothing else (SMPTE ST 12-1).
 *
 * <p>The fraction is kept in lowest terms, so equal rates are equal records.
 *
 * @param numerator frames, in {@code denominator} seconds
 * @param denominator seconds
 */
public record FrameRate(int numerator, int denominator) {

    public static final FrameRate FPS_23_976 = new FrameRate(24_000, 1001);
    public static final FrameRate FPS_24 = new FrameRate(24, 1);
    public static final FrameRate FPS_25 = new FrameRate(25, 1);
    public static final FrameRate FPS_29_97 = new FrameRate(30_000, 1001);
    public static final FrameRate FPS_30 = new FrameRate(30, 1);
    public static final FrameRate FPS_47_952 = new FrameRate(48_000, 1001);
    public static final FrameRate FPS_48 = new FrameRate(48, 1);
    public static final FrameRate FPS_50 = new FrameRate(50, 1);
    public static final FrameRate FPS_59_94 = new FrameRate(60_000, 1001);
    public static final FrameRate FPS_60 = new FrameRate(60, 1);
    public static final FrameRate FPS_100 = new FrameRate(100, 1);
    public static final FrameRate FPS_119_88 = new FrameRate(120_000, 1001);
    public static final FrameRate FPS_120 = new FrameRate(120, 1);

    /** All rates the trade uses, slow to fast. */
    public static final List<FrameRate> STANDARD = List.of(
            FPS_23_976,
            FPS_24,
            FPS_25,
            FPS_29_97,
            FPS_30,
            FPS_47_952,
            FPS_48,
            FPS_50,
            FPS_59_94,
            FPS_60,
            FPS_100,
            FPS_119_88,
            FPS_120);

    /**
     * Reduces the fraction and checks that a frame is held exactly.
     *
     * @throws IllegalArgumentException if the rate is not positive or a frame cannot be held without rounding
     */
    public FrameRate {
        Flicks.wholePeriod(numerator, denominator, numerator + "/" + denominator);
        int divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Reads {@code "24000/1001"}, {@code "23.976"}, {@code "23.98"}, {@code "29.97"}, {@code "25"} and their like, with or
     * without {@code fps} or {@code Frame}.
     *
     * @throws TimeSyntaxException if the text names no known rate
     */
    public static FrameRate parse(String text) {
        return FrameRateNames.rateOf(text)
                .orElseThrow(() -> new TimeSyntaxException("\"" + text + "\" is not a known frame rate. Write one of "
                        + FrameRateNames.all() + ", or a fraction such as 24000/1001."));
    }

    /** How long a frame lasts, in flicks of 1/705,600,000 s; exact, 28,224,000 at 25 frames a second. */
    public long flicksPerFrame() {
        return Flicks.PER_SECOND * denominator / numerator;
    }

    /** How many frames one second of timecode counts: 24 for 23.976, 30 for 29.97. */
    public int framesPerTimecodeSecond() {
        return (numerator + denominator - 1) / denominator;
    }

    /** Whether drop-frame counting is defined for the rate: only the 30 family has it. */
    public boolean supportsDropFrame() {
        return framesPerTimecodeSecond() % 30 == 0;
    }

    /** How long that many frames last. */
    public Duration durationOfFrames(long frames) {
        return new Duration(Math.multiplyExact(frames, flicksPerFrame()));
    }

    /**
     * The number of frames in a length of time.
     *
     * @throws ArithmeticException for {@link Rounding#EXACT} when it is not a whole number
     */
    public long framesIn(Duration duration, Rounding rounding) {
        return rounding.divide(duration.flicks(), flicksPerFrame());
    }

    /** The trade's name, {@code "23.976"}; a rate without one shows its fraction. */
    public String label() {
        Optional<String> name = FrameRateNames.nameOf(this);
        return name.orElseGet(() -> numerator + "/" + denominator);
    }

    /** The same as {@link #label()}. */
    @Override
    public String toString() {
        return label();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
