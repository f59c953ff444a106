package org.stagebook.timebase;

/**
 * The four fields of a label, and the SMPTE ST 12-1 counting between labels and frame numbers of one day.
 *
 * <p>Drop frame skips the first {@link TimecodeFormat#droppedPerMinute()} labels of every minute except each tenth.
 */
record TimecodeLabel(int hours, int minutes, int seconds, int frames) {

    /** The label of a frame, 0 to {@link TimecodeFormat#framesPerDay()} - 1. */
    static TimecodeLabel ofFrame(TimecodeFormat format, long frameOfDay) {
        int perSecond = format.framesPerTimecodeSecond();
        long count = frameOfDay + labelsDroppedBefore(format, frameOfDay);
        int frames = (int) (count % perSecond);
        int secondOfDay = (int) (count / perSecond);
        return new TimecodeLabel(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, frames);
    }

    /** The number of the frame within the day; only for labels that {@linkplain #isDropped are not dropped}. */
    long frameOfDay(TimecodeFormat format) {
        long minuteOfDay = hours * 60L + minutes;
        long dropped = format.droppedPerMinute() * (minuteOfDay - minuteOfDay / 10);
        return (minuteOfDay * 60 + seconds) * format.framesPerTimecodeSecond() + frames - dropped;
    }

    /** Whether no frame carries this label in the format. */
    boolean isDropped(TimecodeFormat format) {
        return minutes % 10 != 0 && seconds == 0 && frames < format.droppedPerMinute();
    }

    String text(TimecodeFormat format) {
        StringBuilder text = new StringBuilder(12);
        append(text, hours, 2).append(':');
        append(text, minutes, 2).append(':');
        append(text, seconds, 2).append(format.dropFrame() ? ';' : ':');
        return append(text, frames, frameDigits(format)).toString();
    }

    /** Two, or three where the last frame of a second has three: 119 at 120. */
    static int frameDigits(TimecodeFormat format) {
        return format.framesPerTimecodeSecond() > 100 ? 3 : 2;
    }

    static String padded(int value, int digits) {
        return append(new StringBuilder(digits), value, digits).toString();
    }

    private static StringBuilder append(StringBuilder text, int value, int digits) {
        for (int bound = 10, n = 1; n < digits; n++, bound *= 10) {
            if (value < bound) {
                text.append('0');
            }
        }
        return text.append(value);
    }

    private static long labelsDroppedBefore(TimecodeFormat format, long frameOfDay) {
        int dropped = format.droppedPerMinute();
        if (dropped == 0) {
            return 0;
        }
        long wholeMinute = 60L * format.framesPerTimecodeSecond();
        long shortMinute = wholeMinute - dropped;
        long tenMinutes = wholeMinute + 9 * shortMinute;
        long inTen = frameOfDay % tenMinutes;
        long shortMinutesBegun = inTen < wholeMinute ? 0 : 1 + (inTen - wholeMinute) / shortMinute;
        return dropped * (9 * (frameOfDay / tenMinutes) + shortMinutesBegun);
    }
}
