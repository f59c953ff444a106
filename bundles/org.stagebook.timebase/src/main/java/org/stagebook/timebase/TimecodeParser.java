package org.stagebook.timebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one label and explains what is wrong with it. */
final class TimecodeParser {

    private static final Pattern LABEL =
            Pattern.compile("(\\d{1,2})[:;](\\d{2})[:;](\\d{2})[:;](\\d{2,3})(?:\\.(\\d{2}|100))?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:;]\\d{2}[:;]\\d{2}[.,]\\d+");

    private final String text;
    private final TimecodeFormat format;

    TimecodeParser(String text, TimecodeFormat format) {
        this.text = text;
        this.format = format;
    }

    Timecode parse() {
        Matcher matcher = LABEL.matcher(text.strip());
        if (!matcher.matches()) {
            throw notALabel();
        }
        TimecodeLabel label = new TimecodeLabel(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)));
        checkFields(label, matcher.group(4).length());
        String subframes = matcher.group(5);
        long frame = label.frameOfDay(format);
        if (subframes == null) {
            return Timecode.ofFrame(format, frame);
        }
        int hundredths = Integer.parseInt(subframes);
        return new Timecode(format, frame + hundredths / 100, hundredths % 100);
    }

    private void checkFields(TimecodeLabel label, int frameDigits) {
        if (label.hours() > 23) {
            throw refused("hours run from 00 to 23");
        }
        if (label.minutes() > 59) {
            throw refused("minutes run from 00 to 59");
        }
        if (label.seconds() > 59) {
            throw refused("seconds run from 00 to 59");
        }
        int last = format.framesPerTimecodeSecond() - 1;
        if (label.frames() > last || frameDigits > TimecodeLabel.frameDigits(format)) {
            throw refused("frames run from 00 to " + last);
        }
        if (label.isDropped(format)) {
            throw dropped(label);
        }
    }

    private TimeSyntaxException dropped(TimecodeLabel label) {
        TimecodeLabel after =
                new TimecodeLabel(label.hours(), label.minutes(), label.seconds(), format.droppedPerMinute());
        Timecode next = Timecode.ofFrame(format, after.frameOfDay(format));
        Timecode previous = Timecode.ofFrame(format, next.frameNumber() - 1);
        return refused("drop frame skips the first " + format.droppedPerMinute()
                + " labels of every minute except each tenth; " + previous + " is followed by " + next);
    }

    private TimeSyntaxException notALabel() {
        if (CLOCK.matcher(text.strip()).matches()) {
            return refused("after the seconds come frames, written with \":\" or \";\"; a point or comma there could"
                    + " also mean decimals of a second");
        }
        return refused("expected HH:MM:SS:FF or HH:MM:SS;FF, optionally with .hh for hundredths of a frame");
    }

    private TimeSyntaxException refused(String reason) {
        return new TimeSyntaxException("\"" + text + "\" is no timecode at " + format.label() + ": " + reason + ".");
    }
}
