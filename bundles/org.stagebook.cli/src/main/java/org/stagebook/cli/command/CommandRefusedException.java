package org.stagebook.cli.command;

/** A command cannot do what was asked; the message is the sentence to show. Ends with exit code 2. */
public final class CommandRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandRefusedException(String sentence) {
        super(sentence);
    }

    public CommandRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
