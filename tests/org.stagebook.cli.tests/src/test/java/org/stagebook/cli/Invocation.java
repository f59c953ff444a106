package org.stagebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.stagebook.cli.output.Terminal;

/** One call of the program inside this process, with what it printed. */
record Invocation(int exit, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);

    static Invocation of(Object... arguments) {
        return of(false, arguments);
    }

    static Invocation onTerminal(Object... arguments) {
        return of(true, arguments);
    }

    private static Invocation of(boolean interactive, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), interactive);
        String[] texts = new String[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = arguments[index] instanceof Path path ? path.toString() : String.valueOf(arguments[index]);
        }
        int exit = new Main(terminal, CLOCK).run(texts);
        return new Invocation(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
