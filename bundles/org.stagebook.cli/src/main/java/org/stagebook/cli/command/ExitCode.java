package org.stagebook.cli.command;

/** What the process tells its caller; {@code docs/command-line.md} promises these numbers to scripts. */
public enum ExitCode {
    /** The command did what was asked. */
    DONE(0),
    /** The command ran, and what it checked is not in order. */
    CHECK_FAILED(1),
    /** Bad usage, unreadable input, or a place that cannot be written. Nothing was changed. */
    REFUSED(2),
    /** A defect of Stagebook itself. */
    DEFECT(3),
    /** Stopped from outside (Ctrl+C), as shells number it: 128 + SIGINT. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number the process ends with. */
    public int number() {
        return number;
    }
}
