package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.cli.command.ExitCode;
import org.stagebook.handoff.hash.CancelledException;

class FailureReportTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode report(Throwable failure) {
        return new FailureReport(new PrintStream(err, true, StandardCharsets.UTF_8)).report(failure);
    }

    private void assertSaid(String line) {
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("stagebook: " + line + "\n");
    }

    @Test
    void aRefusalSaysItsSentence() {
        assertThat(report(new CommandRefusedException("No."))).isEqualTo(ExitCode.REFUSED);
        assertSaid("No.");
    }

    @Test
    void fileProblemsBecomeSentences() {
        assertThat(report(new NoSuchFileException("a.txt"))).isEqualTo(ExitCode.REFUSED);
        assertSaid("a.txt does not exist.");
        err.reset();
        assertThat(report(new UncheckedIOException(new AccessDeniedException("b.txt"))))
                .isEqualTo(ExitCode.REFUSED);
        assertSaid("b.txt cannot be opened: permission denied.");
        err.reset();
        report(new FileSystemException("c.txt", null, "No space left on device"));
        assertSaid("c.txt: No space left on device.");
        err.reset();
        report(new IOException("The file is gone."));
        assertSaid("The file is gone.");
    }

    @Test
    void aStopIsNoFailureOfTheFiles() {
        assertThat(report(new CancellationException())).isEqualTo(ExitCode.INTERRUPTED);
        assertSaid("Stopped; nothing was left half done.");
        err.reset();
        assertThat(report(new CancelledException("The verification was cancelled.")))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertSaid("The verification was cancelled.");
    }

    @Test
    void aDefectIsCalledOneAndShowsNoStackTrace() {
        assertThat(report(new IllegalStateException("x"))).isEqualTo(ExitCode.DEFECT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("stagebook: This is a defect of Stagebook")
                .doesNotContain("\tat ");
    }
}
