package org.stagebook.interchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.sheet.CellTime.Clock;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.TimeNotation;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Reads the cells of time columns as a profile says they are written; nothing is thrown. */
final class CellTimeReader {

    private static final String SUBFRAMES = "(?:\\.(?:\\d{2}|100))?";

    /** All signs between the groups alike, or a full stop before the frames. */
    private static final Pattern TIMECODE =
            Pattern.compile("(\\d{1,2})[:;](\\d{1,2})[:;](\\d{1,2})[:;](\\d{1,3})" + SUBFRAMES);

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})([.:])(\\d{1,2})\\2(\\d{1,2})[.,](\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
    private static final Pattern MIN_SEC = Pattern.compile("(\\d{1,5}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
    private static final Pattern FEET = Pattern.compile("(\\d{1,7})\\s?[+'’]\\s?(\\d{1,2})(?:\\.(\\d{2}|100))?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})[.,](\\d{1,9})\\s?s?");
    private static final Pattern BARS = Pattern.compile("-?\\d{1,6}[.|]\\d{1,3}[.|]\\d{1,4}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final int LONGEST = 32;
    private static final long FLICKS_PER_MS = 705_600L;
    private static final long MOST_FRAMES = 1L << 40;

    private final TimeReading reading;
    private final TimecodeFormat format;
    private final SampleRate sampleRate;

    CellTimeReader(TimeReading reading, TimecodeFormat format, SampleRate sampleRate) {
        this.reading = reading;
        this.format = format;
        this.sampleRate = sampleRate;
    }

    CellTime read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Missing();
        }
        if (text.length() > LONGEST) {
            return unreadable(text, "is too long for a time");
        }
        return switch (reading.notation()) {
            case AUTOMATIC, WORKSTATION -> byShape(text);
            case TIMECODE -> timecodeOrDigits(text);
            case CLOCK -> clock(text);
            case FEET_FRAMES -> feet(text);
            case MIN_SEC -> minSec(text);
            case SECONDS -> seconds(text);
            case SAMPLES, FRAMES -> whole(text, reading.notation());
        };
    }

    private CellTime byShape(String text) {
        Matcher timecode = TIMECODE.matcher(text);
        if (timecode.matches()) {
            return label(timecode);
        }
        if (DOTTED.matcher(text).matches()) {
            return timecode(text);
        }
        if (FEET.matcher(text).matches()) {
            return feet(text);
        }
        boolean workstation = reading.notation() == TimeNotation.WORKSTATION;
        if (!workstation && CLOCK.matcher(text).matches()) {
            return clock(text);
        }
        if (CLOCK.matcher(text).matches() || MIN_SEC.matcher(text).matches()) {
            return minSec(text);
        }
        return WHOLE.matcher(text).matches()
                ? whole(text, workstation ? TimeNotation.SAMPLES : reading.wholeNumbers())
                : seconds(text);
    }

    private CellTime timecodeOrDigits(String text) {
        if (text.length() <= 8 && WHOLE.matcher(text).matches()) {
            String digits = "0".repeat(8 - text.length()) + text;
            return timecode(digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4, 6) + ":"
                    + digits.substring(6));
        }
        if (FEET.matcher(text).matches()) {
            return feet(text);
        }
        return CLOCK.matcher(text).matches() && !DOTTED.matcher(text).matches() ? clock(text) : timecode(text);
    }

    private CellTime timecode(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            CellTime time = label(group(dotted, 1), group(dotted, 3), group(dotted, 4), group(dotted, 5));
            return time instanceof Unreadable && CLOCK.matcher(text).matches() ? clock(text) : time;
        }
        Matcher matcher = TIMECODE.matcher(text);
        return matcher.matches() ? label(matcher) : unreadable(text, "is no timecode such as 01:00:10:12");
    }

    private CellTime label(Matcher matcher) {
        return label(group(matcher, 1), group(matcher, 2), group(matcher, 3), group(matcher, 4));
    }

    private CellTime label(String hours, String minutes, String seconds, String frames) {
        String label = padded(hours) + ":" + padded(minutes) + ":" + padded(seconds) + ":" + padded(frames);
        try {
            return new Frames(Timecode.parse(label, format).frameNumber());
        } catch (TimeSyntaxException e) {
            return new Unreadable(withoutFullStop(String.valueOf(e.getMessage())));
        }
    }

    /** Labels are counted, real seconds are not what spreadsheets with timecode mean. */
    private CellTime clock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            return MIN_SEC.matcher(text).matches() ? minSec(text) : unreadable(text, "is no time such as 01:00:10.5");
        }
        long minutes = number(matcher, 1) * 60 + number(matcher, 2);
        long seconds = number(matcher, 3);
        if (number(matcher, 2) > 59 || seconds > 59) {
            return unreadable(text, "is no time: minutes and seconds run from 00 to 59");
        }
        int perSecond = format.framesPerTimecodeSecond();
        long frames = (milliseconds(matcher.group(4)) * perSecond + 500) / 1000;
        long dropped = format.droppedPerMinute();
        if (seconds == 0 && minutes % 10 != 0) {
            frames = Math.max(frames, dropped);
        }
        return new Clock((minutes * 60 + seconds) * perSecond + frames - dropped * (minutes - minutes / 10));
    }

    private CellTime feet(String text) {
        Matcher matcher = FEET.matcher(text);
        if (!matcher.matches()) {
            return unreadable(text, "is no film length such as 120+08");
        }
        try {
            String count = matcher.group(1) + "+" + padded(group(matcher, 2));
            return new Film(FeetFrames.parse(count, reading.film().gauge()).frameCount());
        } catch (TimeSyntaxException e) {
            return new Unreadable(withoutFullStop(String.valueOf(e.getMessage())));
        }
    }

    private CellTime minSec(String text) {
        Matcher hours = CLOCK.matcher(text);
        if (hours.matches()) {
            return real(
                    (number(hours, 1) * 60 + number(hours, 2)) * 60 + number(hours, 3), milliseconds(hours.group(4)));
        }
        Matcher matcher = MIN_SEC.matcher(text);
        return matcher.matches()
                ? real(number(matcher, 1) * 60 + number(matcher, 2), milliseconds(matcher.group(3)))
                : seconds(text);
    }

    private CellTime seconds(String text) {
        Matcher matcher = DECIMAL.matcher(text);
        if (matcher.matches()) {
            return real(number(matcher, 1), milliseconds(matcher.group(2)));
        }
        if (WHOLE.matcher(text).matches()) {
            return whole(text, TimeNotation.SECONDS);
        }
        return unreadable(
                text,
                BARS.matcher(text).matches()
                        ? "counts bars and beats, whose tempo is not in the file; export it with another time format"
                        : "is no time");
    }

    private CellTime whole(String text, TimeNotation counts) {
        if (!WHOLE.matcher(text).matches() || Long.parseLong(text) > MOST_FRAMES) {
            return unreadable(text, "is no whole number that counts time");
        }
        long number = Long.parseLong(text);
        return switch (counts) {
            case FRAMES -> new Frames(number);
            case SAMPLES -> new Real(sampleRate.durationOfSamples(number));
            case SECONDS -> number > Integer.MAX_VALUE ? unreadable(text, "is too far out") : real(number, 0);
            default ->
                unreadable(text, "may be frames, samples or seconds; say which under \"wholeNumbers\" in a profile");
        };
    }

    private static CellTime real(long seconds, long milliseconds) {
        return new Real(new Duration((seconds * 1000 + milliseconds) * FLICKS_PER_MS));
    }

    /** The first three digits of a decimal fraction. */
    private static long milliseconds(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }

    private static long number(Matcher matcher, int group) {
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
        return new Unreadable("\"" + Excerpt.of(text, LONGEST) + "\" " + reason);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
