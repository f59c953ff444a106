package org.stagebook.interchange.outgoing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is there whole or not at all: what is half-written never stands under its name. */
public record WholeFile(Path file) {

    /** Writes what the file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, replacing one that is there only when the new one is whole.
     *
     * @throws IOException if it cannot be written; a file that was there is as it was
     */
    public void write(Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(
                ".stagebook-" + UUID.randomUUID() + ".part"); // with the rights a new file has here
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
