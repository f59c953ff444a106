package org.stagebook.interchange.edl;

import java.util.Optional;

/** Reads timecodes of edit lists by hand, because lists hold them by the hundred thousand. */
final class LabelScanner {

    private static final int MOST_FRAME_DIGITS = 3;

    private final String text;
    private final int end;
    private int at;
    private boolean dropSign;

    private LabelScanner(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The label that is exactly the text; hours and frames may have fewer or more digits than two. */
    static Optional<EdlLabel> scan(String text) {
        return scan(text, 0, text.length());
    }

    /** The label that is exactly that part of the text. */
    static Optional<EdlLabel> scan(String text, int start, int end) {
        return new LabelScanner(text, start, end).label();
    }

    private Optional<EdlLabel> label() {
        int hours = digits(1, 2);
        boolean read = hours >= 0 && separator();
        int minutes = read ? digits(2, 2) : -1;
        read = minutes >= 0 && separator();
        int seconds = read ? digits(2, 2) : -1;
        read = seconds >= 0 && separator();
        int frames = read ? digits(2, MOST_FRAME_DIGITS) : -1;
        return frames < 0 || at != end
                ? Optional.empty()
                : Optional.of(new EdlLabel(hours, minutes, seconds, frames, dropSign));
    }

    private int digits(int fewest, int most) {
        int begin = at;
        int value = 0;
        while (at < end && at - begin < most && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return at - begin < fewest ? -1 : value;
    }

    private boolean separator() {
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        at++;
        dropSign |= c == ';' || c == '.' || c == ',';
        return c == ':' || c == ';' || c == '.' || c == ',';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
