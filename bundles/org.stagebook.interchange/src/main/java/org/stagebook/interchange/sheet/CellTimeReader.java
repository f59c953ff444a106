package org.stagebook.interchange.sheet;

import static org.stagebook.interchange.sheet.TimeShape.LONGEST;

import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Musical;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.TimeNotation;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;

/** Reads the cells of time columns as a profile and the style of the table say they are written; nothing is thrown. */
final class CellTimeReader {

    private final TimeReading reading;
    private final TimeStyle style;
    private final LabelReader labels;
    private final LengthReader lengths;

    CellTimeReader(TimeReading reading, TimeStyle style, TimecodeFormat format, SampleRate sampleRate) {
        this.reading = reading;
        this.style = style;
        this.labels = new LabelReader(format, style);
        this.lengths = new LengthReader(reading.film().gauge(), sampleRate);
    }

    CellTime read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Missing();
        }
        if (text.length() > LONGEST) {
            return new Unreadable("\"" + Excerpt.of(text, LONGEST) + "\" is too long for a time");
        }
        return switch (reading.notation()) {
            case AUTOMATIC, WORKSTATION -> byShape(text);
            case TIMECODE -> timecodeOrDigits(text);
            case CLOCK -> clock(text);
            case FEET_FRAMES -> lengths.feet(text);
            case MIN_SEC -> lengths.minSec(text);
            case SECONDS -> lengths.seconds(text);
            case SAMPLES, FRAMES -> lengths.whole(text, reading.notation());
        };
    }

    private CellTime byShape(String text) {
        if (!TimeShape.isIn(text)) {
            return lengths.seconds(text);
        }
        if (style.musical() && TimeShape.BARS.fits(text)) {
            return new Musical();
        }
        if (style.digits() && LabelReader.isDigits(text)) {
            return labels.digits(text);
        }
        if (LabelReader.looksLikeLabel(text)) {
            return labels.timecode(text);
        }
        if (TimeShape.FEET.fits(text)) {
            return lengths.feet(text);
        }
        boolean workstation = reading.notation() == TimeNotation.WORKSTATION;
        boolean real = workstation || style.realClock();
        if (TimeShape.CLOCK.fits(text) && (!real || style.minutesFirst())) {
            return labels.clock(text);
        }
        if (TimeShape.CLOCK.fits(text) || TimeShape.MIN_SEC.fits(text)) {
            return lengths.minSec(text);
        }
        return TimeShape.WHOLE.fits(text) ? lengths.whole(text, wholeNumbers()) : lengths.seconds(text);
    }

    private TimeNotation wholeNumbers() {
        if (style.wholeSeconds()) {
            return TimeNotation.SECONDS;
        }
        return reading.notation() == TimeNotation.WORKSTATION ? TimeNotation.SAMPLES : reading.wholeNumbers();
    }

    private CellTime timecodeOrDigits(String text) {
        if (text.length() <= 8 && TimeShape.WHOLE.fits(text)) {
            return labels.digits(text);
        }
        if (TimeShape.FEET.fits(text)) {
            return lengths.feet(text);
        }
        return TimeShape.CLOCK.fits(text) && !LabelReader.looksLikeLabel(text)
                ? labels.clock(text)
                : labels.timecode(text);
    }

    private CellTime clock(String text) {
        return TimeShape.MIN_SEC.fits(text) ? lengths.minSec(text) : labels.clock(text);
    }
}
