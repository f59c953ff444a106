package org.stagebook.timebase;

/** The arithmetic all time types share; kept in one place so that the unit is named once. */
final class Flicks {

    /** One second: the smallest unit that divides by every supported frame and sample duration. */
    static final long PER_SECOND = 705_600_000L;

    private Flicks() {}

    /**
     * Flicks in {@code seconds} times {@code numerator / denominator}, or an error when that is not a whole number.
     *
     * @param what the rate as text, for the message
     */
    static long wholePeriod(int eventsPer, int seconds, String what) {
        if (eventsPer <= 0 || seconds <= 0) {
            throw new IllegalArgumentException("The rate " + what + " is not positive.");
        }
        long span = PER_SECOND * seconds;
        if (span % eventsPer != 0) {
            throw new IllegalArgumentException("The rate " + what + " cannot be held exactly: one period is not a whole"
                    + " number of 1/705,600,000 s. Supported rates are listed in FrameRate and SampleRate.");
        }
        return span / eventsPer;
    }

    static long parse(String text, String what) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new TimeSyntaxException(
                    "\"" + text + "\" is not a " + what + ": expected a whole number of flicks (1/705,600,000 s).", e);
        }
    }
}
