package org.stagebook.timebase;

/** A text that is not a time; the message is a sentence that says what was read and why it is refused. */
public final class TimeSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public TimeSyntaxException(String message) {
        super(message);
    }

    public TimeSyntaxException(String message, Throwable cause) {
        super(message, cause);
    }
}
