package org.stagebook.interchange.protools;

import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.ParseWarning;

/** The head of the file does not say what every time in it depends on. */
final class UnreadableHeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableHeaderException(int line, String message) {
        super(message);
        this.line = line;
    }

    ParseWarning asWarning() {
        return new ParseWarning(line, Excerpt.of(String.valueOf(getMessage()), 500));
    }
}
