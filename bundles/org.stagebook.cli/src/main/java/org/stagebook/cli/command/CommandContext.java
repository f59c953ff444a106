package org.stagebook.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import org.stagebook.cli.output.Cancellation;
import org.stagebook.cli.output.JsonOutput;
import org.stagebook.cli.output.Terminal;

/** What every command is given instead of reaching for it: streams, the clock, and the wish to stop. */
public record CommandContext(Terminal terminal, Clock clock, Cancellation cancellation) {

    /** Data for people. */
    public PrintStream out() {
        return terminal.out();
    }

    /** Data for programs. */
    public JsonOutput json() {
        return new JsonOutput(terminal.out());
    }

    /** What a person should know besides the data. */
    public void remark(String sentence) {
        terminal.err().println(sentence);
    }
}
