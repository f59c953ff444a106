package org.stagebook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.cli.command.ExitCode;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.model.store.ProductionStoreException;

/** Says what went wrong in one sentence and decides what the caller is told. */
final class FailureReport {

    /** Set to {@code true} to see where a failure came from; meant for reporting defects. */
    static final String TRACE_PROPERTY = "stagebook.trace";

    private final PrintStream err;

    FailureReport(PrintStream err) {
        this.err = err;
    }

    ExitCode report(Throwable failure) {
        if (Boolean.getBoolean(TRACE_PROPERTY)) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case CancellationException stopped -> say("Stopped; nothing was left half done.", ExitCode.INTERRUPTED);
            case CancelledException stopped -> say(messageOf(stopped), ExitCode.INTERRUPTED);
            case CommandRefusedException refused -> say(messageOf(refused), ExitCode.REFUSED);
            case ProductionStoreException unusable -> say(messageOf(unusable), ExitCode.REFUSED);
            case UncheckedIOException unreadable ->
                say(new FileFailure(ioCause(unreadable)).sentence(), ExitCode.REFUSED);
            case IOException unreadable -> say(new FileFailure(unreadable).sentence(), ExitCode.REFUSED);
            default -> defect(failure);
        };
    }

    private ExitCode say(String sentence, ExitCode code) {
        err.println("stagebook: " + sentence);
        return code;
    }

    private ExitCode defect(Throwable failure) {
        return say(
                "This is a defect of Stagebook, not of your files: " + failure
                        + ". Run it again with JAVA_TOOL_OPTIONS=-D" + TRACE_PROPERTY
                        + "=true and report what it prints.",
                ExitCode.DEFECT);
    }

    private static IOException ioCause(UncheckedIOException wrapper) {
        return Optional.ofNullable(wrapper.getCause()).orElseGet(() -> new IOException(messageOf(wrapper)));
    }

    private static String messageOf(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
