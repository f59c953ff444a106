package org.stagebook.interchange.sheet;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.sheet.CellTime.Clock;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Reads timecode, and hours, minutes and seconds that count like it. */
final class LabelReader {

    private final TimecodeFormat format;
    private final TimeStyle style;

    LabelReader(TimecodeFormat format, TimeStyle style) {
        this.format = format;
        this.style = style;
    }

    /** Whether frames stand in it, or hundredths of a second where they would. */
    static boolean looksLikeLabel(String text) {
        return TimeShape.TIMECODE.fits(text) || TimeShape.COLONS_AND_STOP.fits(text) || TimeShape.STOPS.fits(text);
    }

    /** Whether it is as long as timecode without its signs; a leading zero may be gone. */
    static boolean isDigits(String text) {
        return (text.length() == 7 || text.length() == 8) && TimeShape.WHOLE.fits(text);
    }

    CellTime timecode(String text) {
        if (style.hundredths() && TimeShape.COLONS_AND_STOP.fits(text)) {
            return clock(text);
        }
        for (TimeShape shape : new TimeShape[] {TimeShape.TIMECODE, TimeShape.COLONS_AND_STOP, TimeShape.STOPS}) {
            Matcher matcher = shape.matcher(text);
            if (matcher.matches()) {
                return label(group(matcher, 1), group(matcher, 2), group(matcher, 3), group(matcher, 4));
            }
        }
        return unreadable(text, "is no timecode such as 01:00:10:12");
    }

    /** Timecode without its signs, filled up with zeros from the left. */
    CellTime digits(String text) {
        String digits = "0".repeat(Math.max(0, 8 - text.length())) + text;
        return label(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6), digits.substring(6));
    }

    /** Labels are counted, real seconds are not what spreadsheets with timecode mean. */
    CellTime clock(String text) {
        Matcher matcher = TimeShape.CLOCK.matcher(text);
        if (!matcher.matches()) {
            return unreadable(text, "is no time such as 01:00:10.5");
        }
        if (style.minutesFirst()) {
            long minutes = number(matcher, 1);
            return count(text, minutes, number(matcher, 2), number(matcher, 3));
        }
        if (number(matcher, 1) > 23) {
            return unreadable(text, "is no time: hours run from 00 to 23");
        }
        long minutes = number(matcher, 1) * 60 + number(matcher, 2);
        long frames = (milliseconds(matcher.group(4)) * format.framesPerTimecodeSecond() + 500) / 1000;
        return number(matcher, 2) > 59
                ? unreadable(text, "is no time: minutes and seconds run from 00 to 59")
                : count(text, minutes, number(matcher, 3), frames);
    }

    private CellTime count(String text, long minutes, long seconds, long frames) {
        int perSecond = format.framesPerTimecodeSecond();
        if (seconds > 59) {
            return unreadable(text, "is no time: minutes and seconds run from 00 to 59");
        }
        long dropped = format.droppedPerMinute();
        boolean firstOfMinute = seconds == 0 && minutes % 10 != 0;
        long existing = firstOfMinute ? Math.max(frames, dropped) : frames;
        return new Clock((minutes * 60 + seconds) * perSecond + existing - dropped * (minutes - minutes / 10));
    }

    private CellTime label(String hours, String minutes, String seconds, String frames) {
        String label = padded(hours) + ":" + padded(minutes) + ":" + padded(seconds) + ":" + padded(frames);
        try {
            return new Frames(Timecode.parse(label, format).frameNumber());
        } catch (TimeSyntaxException e) {
            return new Unreadable(LengthReader.withoutFullStop(String.valueOf(e.getMessage())));
        }
    }

    /** The first three digits of a decimal fraction. */
    static long milliseconds(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }

    static long number(Matcher matcher, int group) {
        return Long.parseLong(group(matcher, group));
    }

    private static String padded(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    private static String group(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? "0" : digits;
    }

    private static CellTime unreadable(String text, String reason) {
        return new Unreadable("\"" + text + "\" " + reason);
    }
}
