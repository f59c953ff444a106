package org.stagebook.interchange.sheet;

import static org.stagebook.interchange.sheet.LabelReader.milliseconds;
import static org.stagebook.interchange.sheet.LabelReader.number;

import java.util.regex.Matcher;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Musical;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.TimeNotation;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeSyntaxException;

/** Reads lengths: of real time, of film, in samples. */
final class LengthReader {

    private static final long FLICKS_PER_MS = 705_600L;
    private static final long MOST_FRAMES = 1L << 40;

    private final FilmGauge gauge;
    private final SampleRate sampleRate;

    LengthReader(FilmGauge gauge, SampleRate sampleRate) {
        this.gauge = gauge;
        this.sampleRate = sampleRate;
    }

    CellTime feet(String text) {
        Matcher matcher = TimeShape.FEET.matcher(text);
        if (!matcher.matches()) {
            return unreadable(text, "is no film length such as 120+08");
        }
        String frames = matcher.group(2);
        try {
            String count = matcher.group(1) + "+" + (frames.length() < 2 ? "0" + frames : frames);
            return new Film(FeetFrames.parse(count, gauge).frameCount());
        } catch (TimeSyntaxException e) {
            return new Unreadable(withoutFullStop(String.valueOf(e.getMessage())));
        }
    }

    /** Minutes and seconds, or with hours; a number alone counts seconds. */
    CellTime minSec(String text) {
        Matcher hours = TimeShape.CLOCK.matcher(text);
        if (hours.matches()) {
            long minutes = number(hours, 1) * 60 + number(hours, 2);
            return real(minutes * 60 + number(hours, 3), milliseconds(hours.group(4)));
        }
        Matcher matcher = TimeShape.MIN_SEC.matcher(text);
        return matcher.matches()
                ? real(number(matcher, 1) * 60 + number(matcher, 2), milliseconds(matcher.group(3)))
                : seconds(text);
    }

    CellTime seconds(String text) {
        if (!TimeShape.isIn(text)) {
            return unreadable(text, "is no time");
        }
        Matcher matcher = TimeShape.DECIMAL.matcher(text);
        if (matcher.matches()) {
            return real(number(matcher, 1), milliseconds(matcher.group(2)));
        }
        Matcher whole = TimeShape.SECONDS.matcher(text);
        if (whole.matches()) {
            return real(number(whole, 1), 0);
        }
        if (TimeShape.BARS.fits(text)) {
            return new Musical();
        }
        return TimeShape.WHOLE.fits(text) ? whole(text, TimeNotation.SECONDS) : unreadable(text, "is no time");
    }

    CellTime whole(String text, TimeNotation counts) {
        if (!TimeShape.WHOLE.fits(text) || Long.parseLong(text) > MOST_FRAMES) {
            return unreadable(text, "is no whole number that counts time");
        }
        long number = Long.parseLong(text);
        return switch (counts) {
            case FRAMES -> new Frames(number);
            case SAMPLES -> new Real(sampleRate.durationOfSamples(number));
            case SECONDS -> number > Integer.MAX_VALUE ? unreadable(text, "is too far out") : real(number, 0);
            default ->
                unreadable(
                        text,
                        "may be frames, samples, seconds or timecode without its signs; say which under"
                                + " \"wholeNumbers\" or \"notation\" in a profile");
        };
    }

    static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static CellTime real(long seconds, long milliseconds) {
        return new Real(new Duration((seconds * 1000 + milliseconds) * FLICKS_PER_MS));
    }

    private static CellTime unreadable(String text, String reason) {
        return new Unreadable("\"" + text + "\" " + reason);
    }
}
