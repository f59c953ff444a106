package org.stagebook.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What went wrong with a file, for people; the JDK's own exceptions often carry nothing but the path. */
public record FileFailure(IOException failure) {

    /** One sentence. */
    public String sentence() {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case AccessDeniedException denied -> denied.getFile() + " cannot be opened: permission denied.";
            case FileAlreadyExistsException existing -> existing.getFile() + " exists already.";
            case FileSystemException other
            when other.getReason() != null -> other.getFile() + ": " + other.getReason() + ".";
            default ->
                Optional.ofNullable(failure.getMessage())
                        .orElseGet(() -> failure.getClass().getSimpleName());
        };
    }
}
