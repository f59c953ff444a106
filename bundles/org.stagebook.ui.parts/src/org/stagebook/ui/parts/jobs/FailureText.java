package org.stagebook.ui.parts.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.ui.theme.WorkState;

/** Says what went wrong with long work: the sentence first, the technical details below it. */
public final class FailureText {

    private FailureText() {}

    /** What a failure or a cancellation comes to. */
    public static Outcome of(String title, Throwable failure) {
        if (isCancellation(failure)) {
            return new Outcome(WorkState.STALE, title + ": cancelled", cancelled(failure), cancelled(failure));
        }
        return new Outcome(
                WorkState.FAILED,
                title + ": not done",
                sentence(failure) + "\n\nDetails for whoever helps:\n\n" + trace(failure),
                sentence(failure));
    }

    static boolean isCancellation(Throwable failure) {
        return failure instanceof CancellationException || failure instanceof CancelledException;
    }

    private static String cancelled(Throwable failure) {
        return failure.getMessage() == null ? "Cancelled; nothing was changed." : failure.getMessage();
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist. Nothing was changed.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written. Nothing was changed.";
            case OutOfMemoryError tooLarge ->
                "There was not enough memory for it. The production is as it was. Do less at a time, or give Stagebook more (-Xmx). ("
                        + tooLarge.getMessage() + ")";
            case RuntimeException defect -> defect(defect);
            case LinkageError defect -> defect(defect);
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }

    private static String defect(Throwable defect) {
        return "This is a defect of Stagebook, not of your files. The production is as it was. (" + defect + ")";
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
