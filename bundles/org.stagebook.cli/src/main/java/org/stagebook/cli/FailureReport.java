package org.stagebook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.cli.command.ExitCode;
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
            case UncheckedIOException unreadable -> say(describe(ioCause(unreadable)), ExitCode.REFUSED);
            case IOException unreadable -> say(describe(unreadable), ExitCode.REFUSED);
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

    /** The JDK's file exceptions often carry nothing but the path. */
    private static String describe(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case AccessDeniedException denied -> denied.getFile() + " cannot be opened: permission denied.";
            case FileAlreadyExistsException existing -> existing.getFile() + " exists already.";
            case FileSystemException other
            when other.getReason() != null -> other.getFile() + ": " + other.getReason() + ".";
            default -> messageOf(failure);
        };
    }

    private static String messageOf(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
