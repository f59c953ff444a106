package org.stagebook.timebase;

/**
 * The slow, obvious way to count labels: an odometer that steps frame by frame and skips by the rule as SMPTE words it.
 * Shares no arithmetic with the code under test.
 */
final class LabelCounter {

    private final int framesPerSecond;
    private final int skipped;
    private int hours;
    private int minutes;
    private int seconds;
    private int frames;

    LabelCounter(int framesPerSecond, int skipped) {
        this.framesPerSecond = framesPerSecond;
        this.skipped = skipped;
    }

    /** False once the day is over and the label is back at zero. */
    boolean advance() {
        frames++;
        if (frames == framesPerSecond) {
            frames = 0;
            nextSecond();
        }
        boolean minuteBegins = seconds == 0 && frames == 0;
        if (minuteBegins && minutes % 10 != 0) {
            frames = skipped;
        }
        return hours < 24;
    }

    private void nextSecond() {
        seconds++;
        if (seconds == 60) {
            seconds = 0;
            minutes++;
        }
        if (minutes == 60) {
            minutes = 0;
            hours++;
        }
    }

    TimecodeLabel label() {
        return new TimecodeLabel(hours, minutes, seconds, frames);
    }

    /** Whether the text is exactly {@code HH:MM:SS:FF} of this count, with the given last separator. */
    boolean isWrittenAs(String text, char lastSeparator) {
        return text.length() == (framesPerSecond > 100 ? 12 : 11)
                && twoDigits(text, 0) == hours
                && text.charAt(2) == ':'
                && twoDigits(text, 3) == minutes
                && text.charAt(5) == ':'
                && twoDigits(text, 6) == seconds
                && text.charAt(8) == lastSeparator
                && lastField(text) == frames;
    }

    private static int lastField(String text) {
        int pair = twoDigits(text, 9);
        return text.length() == 11 ? pair : pair * 10 + text.charAt(11) - '0';
    }

    private static int twoDigits(String text, int index) {
        return (text.charAt(index) - '0') * 10 + text.charAt(index + 1) - '0';
    }

    @Override
    public String toString() {
        return hours + " h " + minutes + " min " + seconds + " s " + frames + " frames";
    }
}
