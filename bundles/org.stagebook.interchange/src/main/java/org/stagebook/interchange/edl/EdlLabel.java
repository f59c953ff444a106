package org.stagebook.interchange.edl;

import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A timecode as an edit list writes it, before it is known how the list counts; fields may be out of range.
 *
 * @param hours 0 to 99
 * @param minutes 0 to 99
 * @param seconds 0 to 99
 * @param frames 0 to 999
 * @param dropSign whether a separator is {@code ;} or {@code .}, by which programs mark drop frame
 */
public record EdlLabel(int hours, int minutes, int seconds, int frames, boolean dropSign) {

    private static final int END_OF_DAY = 24;

    /**
     * The frame with this label, counted from 00:00:00:00.
     *
     * @throws TimeSyntaxException if the format has no such label; the message says why
     */
    public long frame(TimecodeFormat format) {
        return isLegal(format)
                ? counted(format)
                : Timecode.parse(plain(), format).frameNumber();
    }

    /** Whether the format has the label; lists have them by the hundred thousand, so this is not left to the parser. */
    private boolean isLegal(TimecodeFormat format) {
        boolean skipped = seconds == 0 && minutes % 10 != 0 && frames < format.droppedPerMinute();
        return hours < END_OF_DAY
                && minutes < 60
                && seconds < 60
                && frames < format.framesPerTimecodeSecond()
                && !skipped;
    }

    private long counted(TimecodeFormat format) {
        long minute = hours * 60L + minutes;
        long labels = (minute * 60 + seconds) * format.framesPerTimecodeSecond() + frames;
        return labels - format.droppedPerMinute() * (minute - minute / 10);
    }

    /** The same for an out point, which may be the end of the day, 24:00:00:00. */
    long frameAfter(TimecodeFormat format) {
        boolean endOfDay = hours == END_OF_DAY && minutes == 0 && seconds == 0 && frames == 0;
        return endOfDay ? format.framesPerDay() : frame(format);
    }

    /** As lists write it, {@code 01:00:00:00} or {@code 01:00:00;00}. */
    @Override
    public String toString() {
        return two(hours) + ':' + two(minutes) + ':' + two(seconds) + (dropSign ? ';' : ':') + two(frames);
    }

    private String plain() {
        return two(hours) + ':' + two(minutes) + ':' + two(seconds) + ':' + two(frames);
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
