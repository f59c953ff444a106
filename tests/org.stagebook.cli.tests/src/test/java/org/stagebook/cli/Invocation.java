package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** The one JSON document on standard output. */
    JsonNode json() throws IOException {
        assertThat(err).isEmpty();
        assertThat(exit).isZero();
        return anyJson();
    }

    /** The same, whatever the exit code. */
    JsonNode anyJson() throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out);
    }

    /** Exit code 2, nothing on standard output, one sentence (and a hint at most) on standard error. */
    void assertRefused(String... parts) {
        assertThat(exit).as(err).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("stagebook: ").contains(parts).doesNotContain("\tat ", "java.");
        assertThat(err.lines().filter(line -> !line.startsWith("Try '"))).hasSize(1);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
