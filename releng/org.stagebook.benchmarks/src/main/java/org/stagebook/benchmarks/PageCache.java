package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory in which Linux keeps what was read of files, so that a second reading says nothing of the disk. */
final class PageCache {
    private static final Path SWITCH = Path.of("/proc/sys/vm/drop_caches");

    /** Whether this account may empty it. */
    boolean canBeEmptied() {
        return Files.isWritable(SWITCH);
    }

    /** Waits until everything is written, and empties it if that is possible. */
    void empty() throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
        if (canBeEmptied()) {
            Files.writeString(SWITCH, "3");
        }
    }
}
