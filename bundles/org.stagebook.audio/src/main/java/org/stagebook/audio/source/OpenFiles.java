package org.stagebook.audio.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is open together and has to be closed together: all of it, whatever happens to one.
 *
 * <p>Not for use by several threads.
 */
public final class OpenFiles implements Closeable {

    private final List<Closeable> open = new ArrayList<>();

    /** Takes over something open. */
    public <T extends Closeable> T add(T opened) {
        open.add(opened);
        return opened;
    }

    /** Closes everything because of a failure, which is told what else failed. */
    public void closeAfter(Throwable failure) {
        for (Closeable opened : open) {
            try {
                opened.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        open.clear();
    }

    /**
     * Closes everything.
     *
     * @throws IOException if something could not be closed; the rest was
     */
    @Override
    public void close() throws IOException {
        IOException failure = new IOException("The recording could not be closed.");
        closeAfter(failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
