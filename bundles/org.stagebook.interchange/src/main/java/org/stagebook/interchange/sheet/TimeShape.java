package org.stagebook.interchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a time cell may be by its signs alone; several shapes may fit the same cell. */
enum TimeShape {
    /** Four groups; all signs between them alike, or not. */
    TIMECODE("(\\d{1,2})[:;](\\d{1,2})[:;](\\d{1,2})[:;](\\d{1,3})(?:\\.(?:\\d{2}|100))?"),
    /** A full stop before the frames, or hundredths of a second. */
    COLONS_AND_STOP("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})[.,](\\d{2})"),
    /** Timecode with full stops only. */
    STOPS("(\\d{1,2})\\.(\\d{2})\\.(\\d{2})[.,](\\d{2})"),
    /** Hours, minutes, seconds and a fraction; or minutes, seconds and frames. */
    CLOCK("(\\d{1,3}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?"),
    MIN_SEC("(\\d{1,5}):(\\d{1,2})(?:[.,](\\d{1,9}))?"),
    FEET("(\\d{1,7})\\s?[+'’]\\s?(\\d{1,2})(?:\\.(\\d{2}|100))?"),
    DECIMAL("(\\d{1,9})[.,](\\d{1,9})\\s?(?:s|sec|secs|sek)?\\.?"),
    /** A whole number that says it counts seconds. */
    SECONDS("(\\d{1,9})\\s?(?:s|sec|secs|sek)\\.?"),
    /** Bars, beats, perhaps sixteenths, and ticks. */
    BARS("-?\\d{1,6}[.|]\\s?\\d{1,3}(?:[.|]\\s?\\d{1,3})?[.|]\\s?\\d{1,4}"),
    WHOLE("\\d{1,15}");

    static final int LONGEST = 32;

    private final Pattern pattern;

    TimeShape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** Whether any time can be in a text: none is without a digit. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Whether a cell, stripped, looks like that. */
    boolean fits(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }
}
