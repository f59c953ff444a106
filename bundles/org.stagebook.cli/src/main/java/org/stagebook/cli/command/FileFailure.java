package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why one file of several could not be read, in a sentence. */
final class FileFailure {

    private FileFailure() {}

    static String sentence(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException none -> "\"" + file + "\" does not exist.";
            case AccessDeniedException denied -> "\"" + file + "\" may not be read.";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
