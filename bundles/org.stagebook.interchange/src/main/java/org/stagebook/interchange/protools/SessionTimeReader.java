package org.stagebook.interchange.protools;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.protools.SessionTime.BarsBeatsTime;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.interchange.protools.SessionTime.MinSecTime;
import org.stagebook.interchange.protools.SessionTime.SampleTime;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Reads one cell of a time column; the shape of the text decides the format, and nothing is thrown. */
final class SessionTimeReader {

    private static final Pattern TIMECODE =
            Pattern.compile("(\\d{1,2}[:;]\\d{2}[:;]\\d{2}[:;]\\d{2,3})(?:\\.(\\d{2}|100))?");
    private static final Pattern FEET = Pattern.compile("(\\d{1,7})\\+(\\d{2})(?:\\.(\\d{2}|100))?");
    private static final Pattern MIN_SEC = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,5}):(\\d{2})(?:\\.(\\d{3}))?");
    private static final Pattern SAMPLES = Pattern.compile("\\d{1,11}");
    private static final Pattern BARS_BEATS = Pattern.compile("-?\\d{1,6}\\|\\s*\\d{1,3}(?:\\|\\s*\\d{1,4})?");
    private static final int FRAMES_PER_FOOT = 16;
    private static final int LONGEST = 32;

    private final TimecodeFormat format;

    SessionTimeReader(TimecodeFormat format) {
        this.format = format;
    }

    SessionTime read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new UnreadableTime(text, "the cell is empty");
        }
        if (text.length() > LONGEST) {
            return unreadable(text, "is too long for a time");
        }
        Matcher matcher = TIMECODE.matcher(text);
        if (matcher.matches()) {
            return timecode(matcher);
        }
        if (matcher.usePattern(FEET).matches()) {
            return feet(matcher);
        }
        if (matcher.usePattern(MIN_SEC).matches()) {
            return minutesAndSeconds(matcher);
        }
        return countOrUnreadable(text);
    }

    private static SessionTime countOrUnreadable(String text) {
        if (SAMPLES.matcher(text).matches()) {
            return new SampleTime(Long.parseLong(text));
        }
        if (BARS_BEATS.matcher(text).matches()) {
            return new BarsBeatsTime(text);
        }
        return unreadable(text, "is neither timecode, feet+frames, min:sec, samples nor bars|beats");
    }

    private SessionTime timecode(Matcher matcher) {
        try {
            long frame = Timecode.parse(matcher.group(1), format).frameNumber();
            boolean semicolon = matcher.group().indexOf(';') >= 0;
            return new TimecodeTime(frame, fraction(matcher.group(2)), matcher.group(2) != null, semicolon);
        } catch (TimeSyntaxException e) {
            return new UnreadableTime(matcher.group(), withoutFullStop(String.valueOf(e.getMessage())));
        }
    }

    private static SessionTime feet(Matcher matcher) {
        int frame = Integer.parseInt(matcher.group(2));
        if (frame >= FRAMES_PER_FOOT) {
            return unreadable(matcher.group(), "is no feet+frames: a foot of 35 mm 4-perf holds the frames 00 to 15");
        }
        long filmFrame = Long.parseLong(matcher.group(1)) * FRAMES_PER_FOOT + frame;
        return new FeetTime(filmFrame, fraction(matcher.group(3)), matcher.group(3) != null);
    }

    private static SessionTime minutesAndSeconds(Matcher matcher) {
        int seconds = Integer.parseInt(matcher.group(3));
        if (seconds > 59) {
            return unreadable(matcher.group(), "is no min:sec: seconds run from 00 to 59");
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long wholeSeconds = (hours * 60 + Long.parseLong(matcher.group(2))) * 60 + seconds;
        return new MinSecTime(wholeSeconds * 1000 + fraction(matcher.group(4)), matcher.group(4) != null);
    }

    private static SessionTime unreadable(String text, String reason) {
        return new UnreadableTime(text, "\"" + Excerpt.of(text, LONGEST) + "\" " + reason);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static int fraction(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
