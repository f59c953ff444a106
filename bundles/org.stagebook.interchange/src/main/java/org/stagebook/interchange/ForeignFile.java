package org.stagebook.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of another program that is read no further than files of its kind can be long, whatever it says its size is.
 *
 * @param path where it lies
 * @param limit how long it may be
 */
public record ForeignFile(Path path, Limit limit) {

    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    /**
     * How long files of a kind may be.
     *
     * @param megabytes of 2^20 bytes, below 2048
     * @param advice a sentence: what to do with a longer one
     */
    public record Limit(int megabytes, String advice) {}

    /** Its name without folders, which names the undoable step of the import. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * All of it.
     *
     * @throws UnreadableFileException if it is longer than it may be
     * @throws IOException if it cannot be read
     */
    public byte[] bytes() throws IOException {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        }
    }

    /**
     * Opens it; reading beyond the limit throws {@link UnreadableFileException}.
     *
     * @throws UnreadableFileException if it is longer than it may be
     * @throws IOException if it cannot be read
     */
    public InputStream stream() throws IOException {
        if (Files.size(path) > limitBytes()) {
            throw tooLong();
        }
        return new Bounded(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    /** Says that it is not what it was read as, and why. */
    public UnreadableFileException unreadable(String sentence) {
        return unreadable(new ParseWarning(0, sentence));
    }

    /** Says that it is not what it was read as, and in which line that shows. */
    public UnreadableFileException unreadable(ParseWarning reason) {
        return new UnreadableFileException(path, reason);
    }

    private UnreadableFileException tooLong() {
        return unreadable(
                "The file has more than " + limit.megabytes() + " MB, which is as much as is read. " + limit.advice());
    }

    private long limitBytes() {
        return (long) limit.megabytes() * BYTES_PER_MEGABYTE;
    }

    /** The size of what is no plain file is not known beforehand. */
    private final class Bounded extends InputStream {
        private final InputStream in;
        private long left = limitBytes();

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw tooLong();
            }
        }
    }
}
