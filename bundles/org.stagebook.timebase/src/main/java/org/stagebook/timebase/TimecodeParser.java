package org.stagebook.timebase;

/**
 * Reads one label and explains what is wrong with it.
 *
 * <p>Scans by hand because imports read labels by the hundred thousand.
 */
final class TimecodeParser {

    private final String text;
    private final String label;
    private final TimecodeFormat format;
    private int at;

    TimecodeParser(String text, TimecodeFormat format) {
        this.text = text;
        this.label = text.strip();
        this.format = format;
    }

    Timecode parse() {
        int hours = digits(1, 2);
        separator();
        int minutes = digits(2, 2);
        separator();
        int seconds = digits(2, 2);
        separator();
        int frames = digits(2, 3);
        int hundredths = subframes();
        TimecodeLabel fields = new TimecodeLabel(hours, minutes, seconds, frames);
        checkFields(fields);
        return new Timecode(format, fields.frameOfDay(format) + hundredths / 100, hundredths % 100);
    }

    private int digits(int fewest, int most) {
        int begin = at;
        int value = 0;
        while (at < label.length() && at - begin < most && isDigit(label.charAt(at))) {
            value = value * 10 + label.charAt(at) - '0';
            at++;
        }
        if (at - begin < fewest) {
            throw notALabel();
        }
        return value;
    }

    private void separator() {
        if (at >= label.length() || (label.charAt(at) != ':' && label.charAt(at) != ';')) {
            throw notALabel();
        }
        at++;
    }

    private int subframes() {
        if (at == label.length()) {
            return 0;
        }
        if (label.charAt(at) != '.') {
            throw notALabel();
        }
        at++;
        int begin = at;
        int hundredths = digits(2, 3);
        boolean overflow = at - begin == 3;
        if (at != label.length() || (overflow && hundredths != 100)) {
            throw notALabel();
        }
        return hundredths;
    }

    private void checkFields(TimecodeLabel fields) {
        if (fields.hours() > 23) {
            throw refused("hours run from 00 to 23");
        }
        if (fields.minutes() > 59) {
            throw refused("minutes run from 00 to 59");
        }
        if (fields.seconds() > 59) {
            throw refused("seconds run from 00 to 59");
        }
        int lastFrame = format.framesPerTimecodeSecond() - 1;
        if (fields.frames() > lastFrame) {
            throw refused("frames run from 00 to " + lastFrame);
        }
        if (fields.isDropped(format)) {
            throw dropped(fields);
        }
    }

    private TimeSyntaxException dropped(TimecodeLabel fields) {
        TimecodeLabel after =
                new TimecodeLabel(fields.hours(), fields.minutes(), fields.seconds(), format.droppedPerMinute());
        Timecode next = Timecode.ofFrame(format, after.frameOfDay(format));
        Timecode previous = Timecode.ofFrame(format, next.frameNumber() - 1);
        return refused("drop frame skips the first " + format.droppedPerMinute()
                + " labels of every minute except each tenth; " + previous + " is followed by " + next);
    }

    private TimeSyntaxException notALabel() {
        if (label.matches("\\d{1,2}[:;]\\d{2}[:;]\\d{2}[.,]\\d+")) {
            return refused("after the seconds come frames, written with \":\" or \";\"; a point or comma there could"
                    + " also mean decimals of a second");
        }
        return refused("expected HH:MM:SS:FF or HH:MM:SS;FF, optionally with .hh for hundredths of a frame");
    }

    private TimeSyntaxException refused(String reason) {
        return new TimeSyntaxException("\"" + text + "\" is no timecode at " + format.label() + ": " + reason + ".");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
