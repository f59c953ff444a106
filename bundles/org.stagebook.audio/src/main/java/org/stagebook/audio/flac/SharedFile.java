package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One handle for all who read a file, each from its own place: opened for the first of them and closed after the last.
 *
 * <p>A programme of mono files is read at sixteen places of each by every thread, which would else be more handles than a
 * process may have. For any number of threads.
 */
final class SharedFile {

    private final Path path;
    private @Nullable FileChannel channel;
    private int readers;

    SharedFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Opened for one more. */
    synchronized FileChannel acquire() throws IOException {
        FileChannel open = open();
        readers++;
        return open;
    }

    /** Open, also after the interruption of another thread has closed it. */
    synchronized FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = FileChannel.open(path, StandardOpenOption.READ);
            channel = open;
        }
        return open;
    }

    /** One less. */
    synchronized void release() throws IOException {
        readers--;
        FileChannel open = channel;
        if (readers == 0 && open != null) {
            channel = null;
            open.close();
        }
    }
}
